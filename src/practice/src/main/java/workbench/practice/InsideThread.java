package workbench.practice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// A platform thread that is inside the learner's code, or inside an operation of the tools, at
/// this moment.
///
/// @param frames its calls, the innermost first
record InsideThread(
    Thread thread, Thread.State state, List<StackTraceElement> frames, Scope scope) {
  /// The packages whose innermost calls are Java's own ways to wait for the network. The thread's
  /// state is then RUNNABLE although no core works for it.
  private static final List<String> NETWORK = List.of("sun.nio.ch.", "java.net.");

  private static final String TOOLS = "workbench.labs.Tools";

  InsideThread {
    frames = List.copyOf(frames);
  }

  /// All such threads but the calling one and those left behind. Virtual threads are not among
  /// them: while they wait they hold no thread of the system's.
  static List<InsideThread> now(Scope scope) {
    List<InsideThread> inside = new ArrayList<>();
    for (Map.Entry<Thread, StackTraceElement[]> entry : Thread.getAllStackTraces().entrySet()) {
      Thread thread = entry.getKey();
      List<StackTraceElement> frames = Arrays.asList(entry.getValue());
      boolean isLeftOut = thread == Thread.currentThread() || scope.leftBehind().contains(thread);
      if (!isLeftOut && frames.stream().anyMatch(ofCodeOrTools(scope))) {
        inside.add(new InsideThread(thread, thread.getState(), frames, scope));
      }
    }
    return inside;
  }

  private static Predicate<StackTraceElement> ofCodeOrTools(Scope scope) {
    return frame -> scope.covers(frame) || frame.getClassName().equals(TOOLS);
  }

  /// Whether it waits rather than computes.
  boolean isHeld() {
    return state != Thread.State.RUNNABLE
        || (!frames.isEmpty()
            && NETWORK.stream().anyMatch(p -> frames.getFirst().getClassName().startsWith(p)));
  }

  boolean isOn(String threadName) {
    return thread.getName().equals(threadName);
  }

  /// Whether it stands where it stood at an earlier look: it waits there, or computes what the test
  /// holds back.
  boolean standsAsIn(InsideThread earlier) {
    boolean isWhereItWas = isHeld() ? frames.equals(earlier.frames) : isHeldBack();
    return thread == earlier.thread && isWhereItWas;
  }

  private boolean isHeldBack() {
    return frames.stream()
        .anyMatch(frame ->
            frame.getClassName().equals(WatchedSpans.class.getName())
                && frame.getMethodName().equals(WatchedSpans.HOLDING_BACK));
  }

  /// The innermost line of the learner's code.
  private Optional<StackTraceElement> line() {
    return frames.stream().filter(scope::covers).findFirst();
  }

  /// What the learner's code called there, as `CompletableFuture.join`; empty if it called nothing.
  private Optional<String> called() {
    String call = "";
    for (StackTraceElement frame : frames) {
      if (scope.covers(frame)) {
        return call.isEmpty() ? Optional.empty() : Optional.of(call);
      }
      call = Scope.call(frame);
    }
    return frames.reversed().stream()
        .filter(frame -> frame.getClassName().equals(TOOLS))
        .findFirst()
        .map(Scope::call);
  }

  /// As `cpu-1 waits in CompletableFuture.join, called at Gallery.java:14`.
  @Override
  public String toString() {
    String does = isHeld() ? " waits" : " computes";
    return thread.getName()
        + does
        + called().map(call -> " in " + call).orElse("")
        + line().map(line -> ", called at " + Scope.place(line)).orElse("");
  }
}

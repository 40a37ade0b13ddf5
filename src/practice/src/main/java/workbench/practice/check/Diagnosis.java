package workbench.practice.check;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import workbench.practice.InsideThread;
import workbench.practice.Scope;

/// Finds out, from the threads of this JVM, why a test does not come to an end.
final class Diagnosis {
  private static final ThreadMXBean JVM = ManagementFactory.getThreadMXBean();
  private static final int ALL_FRAMES = 200;

  private final Scope scope;

  Diagnosis(Scope scope) {
    this.scope = scope;
  }

  /// Why a test is not over after this long.
  CheckEvent.Halted timedOut(String test, long afterNanos) {
    String after = "It was not over after " + afterNanos / 1_000_000_000 + " s: ";
    Optional<Failure> deadlock = deadlock(after);
    if (deadlock.isPresent()) {
      return new CheckEvent.Halted(test, HaltCause.DEADLOCK, deadlock.get());
    }
    List<InsideThread> inside = InsideThread.now(scope);
    List<String> seen = inside.stream().map(InsideThread::toString).toList();
    if (inside.stream().anyMatch(thread -> !thread.isHeld())) {
      return new CheckEvent.Halted(
          test,
          HaltCause.ENDLESS_LOOP,
          new Failure(
              after + "a loop that does not end.",
              seen,
              "A thread that computes is not stopped from outside.",
              0));
    }
    if (!inside.isEmpty()) {
      return new CheckEvent.Halted(
          test,
          HaltCause.ENDLESS_WAIT,
          new Failure(after + "a wait for something that does not come.", seen, "", 0));
    }
    return new CheckEvent.Halted(
        test,
        HaltCause.UNKNOWN,
        new Failure(
            after + "no thread of the system's is inside your code.",
            List.of(),
            "A virtual thread may wait, or a promise that nobody keeps.",
            0));
  }

  private Optional<Failure> deadlock(String after) {
    long[] ids = JVM.findDeadlockedThreads();
    if (ids == null) {
      return Optional.empty();
    }
    List<String> seen = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (ThreadInfo thread : JVM.getThreadInfo(ids, ALL_FRAMES)) {
      if (thread != null) {
        names.add(thread.getThreadName());
        seen.add(
            "%s waits for a lock that %s holds%s"
                .formatted(
                    thread.getThreadName(),
                    thread.getLockOwnerName(),
                    line(thread.getStackTrace()).map(place -> ", at " + place).orElse("")));
      }
    }
    String who = names.stream().sorted().collect(Collectors.joining(" and "));
    return Optional.of(
        new Failure(
            after + "a deadlock of threads " + who + ".",
            seen,
            "Each holds what another one needs, and none gives way.",
            0));
  }

  private Optional<String> line(StackTraceElement[] frames) {
    return Arrays.stream(frames).filter(scope::covers).findFirst().map(Scope::place);
  }

  /// Who has called `System.exit`, asked while the JVM ends.
  Failure exit() {
    for (StackTraceElement[] frames : Thread.getAllStackTraces().values()) {
      if (Arrays.stream(frames).anyMatch(Diagnosis::isExit)) {
        return exitAt(line(frames));
      }
    }
    return exitAt(Optional.empty());
  }

  private static boolean isExit(StackTraceElement frame) {
    return frame.getClassName().equals(Runtime.class.getName())
        && frame.getMethodName().equals("exit");
  }

  private static Failure exitAt(Optional<String> place) {
    return new Failure(
        "The code called System.exit, which ends the whole JVM.",
        place.map(line -> List.of("called at " + line)).orElse(List.of()),
        "Whoever uses your class would end with it. Throw an exception instead.",
        0);
  }

  /// What to say of a flood that the calling thread has printed.
  Failure flood(long bytes) {
    String megabytes = bytes / (1024 * 1024) + " MiB";
    return new Failure(
        "The code printed more than " + megabytes + " in one test: a loop that does not end?",
        line(Thread.currentThread().getStackTrace())
            .map(place -> List.of("printed at " + place))
            .orElse(List.of()),
        "",
        0);
  }
}

package workbench.practice.check;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import workbench.practice.InsideThread;
import workbench.practice.Scope;

/// Finds out, from the threads of this JVM, why a test does not come to an end.
final class Diagnosis {
  private static final ThreadMXBean JVM = ManagementFactory.getThreadMXBean();
  private static final int ALL_FRAMES = 200;
  private static final long LOOK_NANOS = 300_000_000;
  private static final long BUSY_NANOS = 50_000_000;

  private final Scope scope;

  /// The threads of deadlocks that were told.
  private final Set<Long> told = ConcurrentHashMap.newKeySet();

  Diagnosis(Scope scope) {
    this.scope = scope;
  }

  /// Why a test is not over after this long.
  CheckEvent.Halted timedOut(String test, long afterNanos) {
    String after = "It was not over after " + afterNanos / 1_000_000_000 + " s. ";
    Optional<Failure> deadlock = deadlock();
    if (deadlock.isPresent()) {
      return new CheckEvent.Halted(test, HaltCause.DEADLOCK, deadlock.get().after(after));
    }
    List<InsideThread> inside = InsideThread.now(scope);
    List<String> seen = inside.stream().map(InsideThread::toString).toList();
    if (inside.stream().anyMatch(thread -> !thread.isHeld())) {
      return new CheckEvent.Halted(
          test,
          HaltCause.ENDLESS_LOOP,
          new Failure(
              after + "A loop that does not end.",
              seen,
              "A thread that computes is not stopped from outside.",
              0));
    }
    if (!inside.isEmpty()) {
      return new CheckEvent.Halted(
          test,
          HaltCause.ENDLESS_WAIT,
          new Failure(after + "A wait for something that does not come.", seen, "", 0));
    }
    return new CheckEvent.Halted(
        test,
        HaltCause.UNKNOWN,
        new Failure(
            after + "No thread of the system's is inside your code.",
            List.of(),
            "A virtual thread may wait, or a promise that nobody keeps.",
            0));
  }

  /// What to make of a test that has failed: it may have left a thread that computes without end,
  /// which would take a core from the tests that follow.
  Optional<CheckEvent.Halted> leftBehind(String test, Failure failure) {
    List<InsideThread> spinning = spinning();
    if (spinning.isEmpty()) {
      return Optional.empty();
    }
    List<String> seen = spinning.stream().map(InsideThread::toString).toList();
    return Optional.of(
        new CheckEvent.Halted(
            test,
            HaltCause.ENDLESS_LOOP,
            new Failure(
                "A loop that does not end. " + failure.what(),
                seen,
                failure.why(),
                failure.hint())));
  }

  private List<InsideThread> spinning() {
    Map<Thread, Long> before = new HashMap<>();
    for (InsideThread thread : computing()) {
      before.put(thread.thread(), cpu(thread));
    }
    if (before.isEmpty()) {
      return List.of();
    }
    LockSupport.parkNanos(this, LOOK_NANOS);
    return computing().stream()
        .filter(thread -> {
          Long earlier = before.get(thread.thread());
          return earlier != null && cpu(thread) - earlier > BUSY_NANOS;
        })
        .toList();
  }

  private List<InsideThread> computing() {
    return InsideThread.now(scope).stream()
        .filter(thread -> !thread.isHeld() && !thread.isHeldBack())
        .toList();
  }

  private static long cpu(InsideThread thread) {
    return JVM.getThreadCpuTime(thread.thread().threadId());
  }

  /// The failure, and before it the deadlock that a test has left behind, if it has.
  Failure withDeadlock(Failure failure) {
    return deadlock()
        .map(deadlock ->
            new Failure(
                deadlock.what() + " " + failure.what(),
                deadlock.seen(),
                deadlock.why(),
                failure.hint()))
        .orElse(failure);
  }

  /// A deadlock that was not told before.
  private Optional<Failure> deadlock() {
    long[] found = JVM.findDeadlockedThreads();
    long[] ids = found == null ? new long[0] : Arrays.stream(found).filter(told::add).toArray();
    if (ids.length == 0) {
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
            "A deadlock of threads " + who + ".",
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

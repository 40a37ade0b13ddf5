package workbench.labs;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import workbench.labs.Classification.Clock;
import workbench.probe.event.Verdict;
import workbench.probe.trace.Probe;

/// Measures one piece of work on the calling thread. If its result is a promise, the calling thread
/// waits for it, and what the whole process uses meanwhile counts.
///
/// Work that is over soon and does not wait is done again until enough is measured; the first time,
/// which may load code, then does not count.
final class Classifier {
  private static final long SHORT_NANOS = Duration.ofMillis(5).toNanos();
  private static final long ENOUGH_NANOS = Duration.ofMillis(50).toNanos();

  /// Below this the clocks cannot tell whether work waits.
  private static final long TELLING_NANOS = 100_000;

  private final Probe probe;

  Classifier(Probe probe) {
    this.probe = probe;
  }

  /// @throws Exception what the work throws or its promise fails with, unwrapped;
  ///   [InterruptedException] if the calling thread is interrupted
  <T> Classification classify(Callable<T> work) throws Exception {
    try (CpuReadings readings = new CpuReadings(probe)) {
      Classification once = measure(work, readings, 0);
      return isWorthMore(once) ? measure(work, readings, ENOUGH_NANOS) : once;
    }
  }

  private static boolean isWorthMore(Classification once) {
    long nanos = once.notReady().toNanos();
    return nanos < SHORT_NANOS && (nanos < TELLING_NANOS || once.verdict() != Verdict.IO_BOUND);
  }

  /// Does the work at least once, and until so much time has passed.
  private static Classification measure(Callable<?> work, CpuReadings readings, long nanos)
      throws Exception {
    CpuReadings.Reading start = readings.before();
    Ended ended = new Ended();
    int times = 0;
    do {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      ended.await(work.call());
      times++;
    } while (System.nanoTime() - start.nanos() < nanos);
    CpuReadings.Reading used = readings.since(start);
    boolean byThread = used.threadCpu() >= 0 && !ended.elsewhere;
    long cpu = byThread ? used.threadCpu() : used.processCpu();
    return new Classification(
        byThread ? Clock.THREAD : Clock.PROCESS,
        times,
        Duration.ofNanos(used.nanos() / times),
        Duration.ofNanos(cpu / times),
        byThread && used.ready() >= 0
            ? Optional.of(Duration.ofNanos(used.ready() / times))
            : Optional.empty(),
        Duration.ofNanos(Math.max(0, used.processCpu() - cpu) / times),
        used.crowded(),
        ended.threads());
  }

  /// How the work came to its end.
  private static final class Ended {
    private final String begunOn = nameOf(Thread.currentThread());
    private volatile String endedOn = begunOn;
    private boolean elsewhere;

    /// Waits for a promise; anything else is there.
    void await(Object result) throws Exception {
      Future<?> promise =
          switch (result) {
            case CompletionStage<?> stage ->
                stage
                    .whenComplete((value, failure) -> endedOn = nameOf(Thread.currentThread()))
                    .toCompletableFuture();
            case Future<?> future -> future;
            case null, default -> null;
          };
      if (promise != null) {
        elsewhere = true;
        unwrapped(promise);
      }
    }

    private static void unwrapped(Future<?> promise) throws Exception {
      try {
        promise.get();
      } catch (ExecutionException e) {
        switch (e.getCause()) {
          case Exception cause -> throw cause;
          case Error cause -> throw cause;
          case null, default -> throw e;
        }
      }
    }

    String threads() {
      return endedOn.equals(begunOn) ? begunOn : begunOn + ", done on " + endedOn;
    }

    private static String nameOf(Thread thread) {
      return thread.getName().isEmpty() ? "thread " + thread.threadId() : thread.getName();
    }
  }
}

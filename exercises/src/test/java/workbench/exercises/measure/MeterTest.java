package workbench.exercises.measure;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofNanos;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import workbench.exercises.measure.Meter.Cost;
import workbench.exercises.measure.Meter.Verdict;
import workbench.practice.Trial;

@TestMethodOrder(OrderAnnotation.class)
class MeterTest {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final long WORK_NANOS = 20_000_000;
  private static final String CPU_WHY =
      "Only the thread's own CPU time tells waiting from computing. Its wall time is the same for both,"
          + " and the process's holds what all others do, too.";
  private static final String THREAD_WHY =
      "A thread's CPU time is its own: who measures one thread must run on that one.";
  private static final String WALL_WHY =
      "The wall time is all the time that passes: that in which the operation computes, and that in"
          + " which it waits.";

  @RegisterExtension final Trial trial = new Trial();

  /// What lies between two readings, by the clock and by a thread's CPU time.
  private static final class Bracket {
    private final Thread thread = Thread.currentThread();
    private long wallNanos = -System.nanoTime();
    private long cpuNanos = -THREADS.getCurrentThreadCpuTime();

    private Bracket closed() {
      cpuNanos += THREADS.getCurrentThreadCpuTime();
      wallNanos += System.nanoTime();
      return this;
    }
  }

  private @Nullable Bracket inside;
  private @Nullable Bracket outside;

  /// Has the operation measured. What the learner measures lies between what is measured right
  /// inside of the operation and right outside of the call, however busy the machine is.
  private Cost measured(Runnable operation) {
    Cost cost = trial.orHint(1).result(trial.run(() -> bracketed(operation)));
    trial.orHint(1).that(cost.wall().isPositive(), "The wall time is " + cost.wall() + ".");
    return cost;
  }

  private Cost bracketed(Runnable operation) {
    Bracket around = new Bracket();
    Cost cost =
        Meter.measure(() -> {
          Bracket within = new Bracket();
          operation.run();
          inside = within.closed();
        });
    outside = around.closed();
    return cost;
  }

  /// Another clock than the test's, such as `Instant.now()`, may go a little faster or slower.
  private static long slack(long nanos) {
    return 5_000 + nanos / 500;
  }

  private void lies(int hint, String why, Duration time, long atLeast, long atMost, String what) {
    long nanos = time.toNanos();
    trial
        .orHint(hint)
        .because(why)
        .that(
            nanos >= atLeast - slack(atLeast) && nanos <= atMost + slack(atMost),
            "The %s measured is %.3f ms. It was at least %.3f ms and at most %.3f ms."
                .formatted(what, nanos / 1e6, atLeast / 1e6, atMost / 1e6));
  }

  private void lies(Cost cost) {
    Bracket least = Objects.requireNonNull(inside, "the operation did not run");
    Bracket most = Objects.requireNonNull(outside, "the call did not return");
    trial
        .orHint(3)
        .because(THREAD_WHY)
        .that(
            least.thread.equals(most.thread),
            "The operation did not run on the thread that called.",
            List.of(
                most.thread.getName() + " called", least.thread.getName() + " ran the operation"));
    lies(1, WALL_WHY, cost.wall(), least.wallNanos, most.wallNanos, "wall time");
    lies(2, CPU_WHY, cost.cpu(), least.cpuNanos, most.cpuNanos, "CPU time");
  }

  private static void compute() {
    long before = THREADS.getCurrentThreadCpuTime();
    while (THREADS.getCurrentThreadCpuTime() - before < WORK_NANOS) {
      Thread.onSpinWait();
    }
  }

  private static void await() {
    long before = System.nanoTime();
    while (System.nanoTime() - before < WORK_NANOS) {
      LockSupport.parkNanos(WORK_NANOS);
    }
  }

  @Test
  @Order(1)
  void itRunsOnTheCallersThread() {
    Thread[] ranOn = {null};
    measured(() -> ranOn[0] = Thread.currentThread());
    Thread thread = Objects.requireNonNull(ranOn[0]);
    trial
        .orHint(3)
        .because(THREAD_WHY)
        .equal(
            thread.getName(), "ui", "the thread that ran the operation, called on the UI thread");
  }

  @Test
  @Order(2)
  void itRunsOnce() {
    AtomicInteger runs = new AtomicInteger();
    measured(runs::incrementAndGet);
    trial
        .orHint(3)
        .because(
            "An operation may save a file or send a letter. Whoever measures it must not do it twice.")
        .equal(runs.get(), 1, "the number of runs");
  }

  @Test
  @Order(3)
  void whatItComputesIsMeasured() {
    lies(measured(MeterTest::compute));
  }

  @Test
  @Order(4)
  void whatItWaitsIsNoCpuTime() {
    lies(measured(MeterTest::await));
  }

  @Test
  @Order(5)
  void otherThreadsAreNotCounted() {
    lies(
        measured(() ->
            CompletableFuture.runAsync(MeterTest::compute, trial.tools().background()).join()));
  }

  @Test
  @Order(6)
  void whatItThrowsIsThrown() {
    IllegalStateException thrown = new IllegalStateException("no disk");
    Throwable caught =
        trial
            .orHint(3)
            .result(
                trial.run(() -> {
                  try {
                    Meter.measure(() -> {
                      throw thrown;
                    });
                    return new Throwable("nothing");
                  } catch (IllegalStateException e) {
                    return e;
                  }
                }));
    trial
        .orHint(3)
        .because("Whoever has an operation measured wants to know, too, that it has failed.")
        .that(caught.equals(thrown), "The operation threw, and the caller saw: " + caught);
  }

  @Test
  @Order(7)
  void theVerdictGoesByTheShare() {
    verdict(ofMillis(95), ofMillis(100), Verdict.CPU_BOUND);
    verdict(ofMillis(50), ofMillis(100), Verdict.MIXED);
    verdict(ofMillis(5), ofMillis(100), Verdict.IO_BOUND);
    verdict(ofNanos(900), ofNanos(1000), Verdict.CPU_BOUND);
  }

  @Test
  @Order(8)
  void theLimitsBelongToTheirVerdicts() {
    verdict(ofMillis(80), ofMillis(100), Verdict.CPU_BOUND);
    verdict(ofMillis(20), ofMillis(100), Verdict.IO_BOUND);
    verdict(ofMillis(79), ofMillis(100), Verdict.MIXED);
    verdict(ofMillis(21), ofMillis(100), Verdict.MIXED);
  }

  private void verdict(Duration cpu, Duration wall, Verdict expected) {
    String of = "the verdict on %s of CPU time in %s of wall time".formatted(told(cpu), told(wall));
    trial.orHint(1).equal(new Cost(cpu, wall).verdict(), expected, of);
  }

  private static String told(Duration time) {
    return time.toMillis() > 0 ? time.toMillis() + " ms" : time.toNanos() + " ns";
  }
}

package workbench.exercises.measure;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofNanos;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
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

  @RegisterExtension final Trial trial = new Trial();

  /// What lies between two readings, by the clock and by a thread's CPU time.
  private static final class Bracket {
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

  private void lies(Duration time, long atLeast, long atMost, String what) {
    trial
        .orHint(2)
        .because(CPU_WHY)
        .that(
            time.toNanos() >= atLeast && time.toNanos() <= atMost,
            "The %s measured is %.3f ms. It was at least %.3f ms and at most %.3f ms."
                .formatted(what, time.toNanos() / 1e6, atLeast / 1e6, atMost / 1e6));
  }

  private void lies(Cost cost) {
    Bracket least = Objects.requireNonNull(inside, "the operation did not run");
    Bracket most = Objects.requireNonNull(outside, "the call did not return");
    lies(cost.wall(), least.wallNanos, most.wallNanos, "wall time");
    lies(cost.cpu(), least.cpuNanos, most.cpuNanos, "CPU time");
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
  void whatItComputesIsMeasured() {
    lies(measured(MeterTest::compute));
  }

  @Test
  @Order(2)
  void whatItWaitsIsNoCpuTime() {
    lies(measured(MeterTest::await));
  }

  @Test
  @Order(3)
  void otherThreadsAreNotCounted() {
    lies(
        measured(() ->
            CompletableFuture.runAsync(MeterTest::compute, trial.tools().background()).join()));
  }

  @Test
  @Order(4)
  void itRunsOnTheCallersThread() {
    Thread[] ranOn = {null};
    measured(() -> ranOn[0] = Thread.currentThread());
    Thread thread = Objects.requireNonNull(ranOn[0]);
    trial
        .orHint(3)
        .because("A thread's CPU time is its own: who measures one thread must run on that one.")
        .equal(
            thread.getName(), "ui", "the thread that ran the operation, called on the UI thread");
  }

  @Test
  @Order(5)
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
    String of = "the verdict on %s of CPU time in %s".formatted(cpu, wall);
    trial.orHint(1).equal(new Cost(cpu, wall).verdict(), expected, of);
  }
}

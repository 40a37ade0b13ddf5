package workbench.labs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import workbench.labs.Classification.Clock;
import workbench.probe.event.Verdict;
import workbench.probe.trace.Probe;

class ClassifierTest {
  private static final ThreadMXBean JVM = ManagementFactory.getThreadMXBean();

  private final Probe probe = Probe.start(event -> {});
  private final Classifier classifier = new Classifier(probe);

  @AfterEach
  void close() {
    probe.close();
  }

  @Test
  @EnabledOnOs(
      OS.LINUX) // Where the ready time is known, other work on the machine does not matter.
  void whatComputesIsCpuBound() throws Exception {
    Classification c = classifier.classify(() -> burnMillis(60));

    assertThat(c.verdict()).isEqualTo(Verdict.CPU_BOUND);
    assertThat(c.clock()).isEqualTo(Clock.THREAD);
    assertThat(c.cpu()).isGreaterThanOrEqualTo(Duration.ofMillis(60));
    assertThat(c.ready()).isPresent();
    assertThat(c.times()).isEqualTo(1);
    assertThat(c.thread()).isEqualTo(Thread.currentThread().getName());
  }

  @Test
  void whatWaitsIsIoBound() throws Exception {
    Classification c = classifier.classify(() -> parkMillis(100));

    assertThat(c.verdict()).isEqualTo(Verdict.IO_BOUND);
    assertThat(c.wall()).isGreaterThanOrEqualTo(Duration.ofMillis(100));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void whatDoesBothIsMixed() throws Exception {
    Classification c =
        classifier.classify(() -> {
          long start = System.nanoTime();
          burnMillis(50);
          return parkMillis((System.nanoTime() - start) / 1_000_000);
        });

    assertThat(c.verdict()).isEqualTo(Verdict.MIXED);
  }

  @Test
  void whatIsOverSoonIsDoneManyTimes() throws Exception {
    AtomicInteger calls = new AtomicInteger();

    Classification c = classifier.classify(calls::incrementAndGet);

    assertThat(c.times()).isGreaterThan(1).isEqualTo(calls.get() - 1);
    assertThat(c.wall().multipliedBy(c.times() + 1L)).isGreaterThan(Duration.ofMillis(40));
  }

  @Test
  void whatWaitsForAShortTimeIsDoneOnce() throws Exception {
    AtomicInteger calls = new AtomicInteger();
    parkMillis(4);

    classifier.classify(() -> {
      parkMillis(4);
      return calls.incrementAndGet();
    });

    assertThat(calls).hasValue(1);
  }

  @Test
  void aPromiseIsWaitedForAndTheProcessIsMeasured() throws Exception {
    Classification c =
        classifier.classify(
            () -> CompletableFuture.supplyAsync(() -> burnMillis(100), this::onWorker));

    assertThat(c.clock()).isEqualTo(Clock.PROCESS);
    assertThat(c.cpu()).isGreaterThanOrEqualTo(Duration.ofMillis(100));
    assertThat(c.thread()).isEqualTo(Thread.currentThread().getName() + ", done on worker");
    assertThat(c.toString()).contains("of the whole process, the instruments left out");
  }

  @Test
  void aPromiseThatOthersOnlyWaitForIsNotCpuBound() throws Exception {
    Classification c =
        classifier.classify(
            () -> CompletableFuture.supplyAsync(() -> parkMillis(500), this::onWorker));

    assertThat(c.verdict()).isNotEqualTo(Verdict.CPU_BOUND);
    assertThat(c.wall()).isGreaterThanOrEqualTo(Duration.ofMillis(500));
  }

  @Test
  void onAVirtualThreadTheProcessIsMeasured() throws Exception {
    CompletableFuture<Classification> measured = new CompletableFuture<>();
    Thread.ofVirtual()
        .name("virtual")
        .start(() -> {
          try {
            measured.complete(classifier.classify(() -> parkMillis(20)));
          } catch (Exception e) {
            measured.completeExceptionally(e);
          }
        });

    assertThat(measured.get().clock()).isEqualTo(Clock.PROCESS);
    assertThat(measured.get().thread()).isEqualTo("virtual");
  }

  @Test
  void whatTheWorkThrowsIsThrownOn() {
    IOException failure = new IOException("on purpose");

    assertThatThrownBy(() ->
            classifier.classify(() -> {
              throw failure;
            }))
        .isSameAs(failure);
    assertThatThrownBy(() -> classifier.classify(() -> CompletableFuture.failedFuture(failure)))
        .isSameAs(failure);
    assertThatThrownBy(() ->
            classifier.classify(() ->
                CompletableFuture.runAsync(
                    () -> {
                      throw new IllegalStateException("inside");
                    },
                    this::onWorker)))
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessage("inside");
  }

  @Test
  void anInterruptEndsTheWaitForAPromise() throws Exception {
    CountDownLatch inside = new CountDownLatch(1);
    CompletableFuture<Throwable> thrown = new CompletableFuture<>();
    Thread thread =
        Thread.ofPlatform()
            .daemon()
            .start(() -> {
              try {
                classifier.classify(() -> {
                  inside.countDown();
                  return new CompletableFuture<String>();
                });
              } catch (Exception e) {
                thrown.complete(e);
              }
            });
    inside.await();

    thread.interrupt();

    assertThat(thrown.get()).isInstanceOf(InterruptedException.class);
  }

  @Test
  void theFiguresAreShown() {
    Classification c =
        new Classification(
            Clock.THREAD,
            1,
            Duration.ofMillis(112),
            Duration.ofMillis(51),
            Optional.of(Duration.ofMillis(12)),
            Duration.ofMillis(100),
            true,
            "main");

    assertThat(c)
        .hasToString(
            """
            mixed: on a core for 51 % of the time
              wall     112 ms
              CPU     51.0 ms
              ready   12.0 ms  wanted a core and had none
              on main
              Other threads used 100 ms of the cores meanwhile: perhaps it waited for them to compute.\
            """);
  }

  @Test
  void whereTheCoresWereFullAWaitOfUnknownCauseIsNotJudged() {
    Duration wall = Duration.ofSeconds(1);
    assertThat(onProcess(wall, Duration.ofMillis(100), false).verdict())
        .isEqualTo(Verdict.IO_BOUND);
    assertThat(onProcess(wall, Duration.ofMillis(100), true).verdict()).isEqualTo(Verdict.UNKNOWN);
    assertThat(onProcess(wall, Duration.ofMillis(1600), true))
        .hasToString(
            """
            CPU-bound: on 1.6 cores at once
              wall     1.00 s
              CPU      1.60 s  of the whole process, the instruments left out
              on main\
            """);
  }

  private static Classification onProcess(Duration wall, Duration cpu, boolean crowded) {
    return new Classification(
        Clock.PROCESS, 1, wall, cpu, Optional.empty(), Duration.ZERO, crowded, "main");
  }

  private void onWorker(Runnable task) {
    Thread.ofPlatform().daemon().name("worker").start(task);
  }

  private static String burnMillis(long millis) {
    long end = JVM.getCurrentThreadCpuTime() + millis * 1_000_000;
    while (JVM.getCurrentThreadCpuTime() < end) {
      Thread.onSpinWait();
    }
    return "";
  }

  private static String parkMillis(long millis) {
    long end = System.nanoTime() + millis * 1_000_000;
    while (System.nanoTime() < end) {
      LockSupport.parkNanos(end - System.nanoTime());
    }
    return "";
  }
}

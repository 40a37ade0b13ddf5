package workbench.benchmarks;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import jdk.jfr.consumer.RecordingStream;
import workbench.probe.event.Event;
import workbench.probe.event.ThreadRole;
import workbench.probe.trace.Probe;

/// What the sampler costs while 1,000 platform threads and 10,000 virtual threads wait.
final class SamplerCost {
  private static final int PLATFORM_THREADS = 1_000;
  private static final int VIRTUAL_THREADS = 10_000;
  private static final Duration WINDOW = Duration.ofSeconds(10);

  private final AtomicLong samplerCpuNanos = new AtomicLong();
  private final AtomicLong sampledNanos = new AtomicLong();
  private final AtomicInteger samples = new AtomicInteger();

  private SamplerCost() {}

  static List<Figure> measure() throws InterruptedException {
    return new SamplerCost().run();
  }

  private List<Figure> run() throws InterruptedException {
    CountDownLatch end = new CountDownLatch(1);
    try (Probe probe = Probe.start(this::accept)) {
      ExecutorService platform = probe.pool("parked", PLATFORM_THREADS, ThreadRole.POOL);
      ExecutorService virtual = probe.virtualPool();
      CountDownLatch started = new CountDownLatch(PLATFORM_THREADS + VIRTUAL_THREADS);
      park(platform, PLATFORM_THREADS, started, end);
      park(virtual, VIRTUAL_THREADS, started, end);
      started.await();
      AtomicInteger safepoints = new AtomicInteger();
      try (RecordingStream jfr = new RecordingStream()) {
        jfr.enable("jdk.SafepointBegin").withoutThreshold();
        jfr.onEvent("jdk.SafepointBegin", e -> safepoints.incrementAndGet());
        jfr.startAsync();
        samplerCpuNanos.set(0);
        sampledNanos.set(0);
        samples.set(0);
        Thread.sleep(WINDOW);
        jfr.stop();
      }
      end.countDown();
      platform.shutdownNow();
      virtual.shutdownNow();
      return List.of(
          new Figure(
              "sampler, 1,000 platform + 10,000 virtual threads: share of a core",
              (double) samplerCpuNanos.get() / sampledNanos.get(),
              0.01,
              samples.get() + " samples"),
          new Figure(
              "safepoints a sample in the same time",
              (double) safepoints.get() / samples.get(),
              0.1,
              safepoints.get() + " safepoints of the whole JVM, JFR's own included"));
    }
  }

  private static void park(
      ExecutorService executor, int count, CountDownLatch started, CountDownLatch end) {
    for (int i = 0; i < count; i++) {
      executor.execute(() -> {
        started.countDown();
        try {
          end.await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      });
    }
  }

  private void accept(Event event) {
    if (event instanceof Event.Sample sample) {
      samplerCpuNanos.addAndGet(sample.samplerCpuNanos());
      sampledNanos.addAndGet(sample.intervalNanos());
      samples.incrementAndGet();
    }
  }
}

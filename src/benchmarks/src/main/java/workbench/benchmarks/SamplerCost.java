package workbench.benchmarks;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import jdk.jfr.consumer.RecordingStream;
import workbench.probe.event.Event;
import workbench.probe.event.ThreadRole;
import workbench.probe.trace.Probe;

/// What the sampler costs while 1,000 platform threads and 10,000 virtual threads wait.
final class SamplerCost {
  private static final int PLATFORM_THREADS = 1_000;
  private static final int VIRTUAL_THREADS = 10_000;
  private static final Duration WARM_UP = Duration.ofSeconds(15);
  private static final Duration WINDOW = Duration.ofSeconds(20);

  private final Queue<Event.Sample> samples = new ConcurrentLinkedQueue<>();

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
      Thread.sleep(WARM_UP);
      AtomicInteger safepoints = new AtomicInteger();
      try (RecordingStream jfr = new RecordingStream()) {
        jfr.enable("jdk.SafepointBegin").withoutThreshold();
        jfr.onEvent("jdk.SafepointBegin", e -> safepoints.incrementAndGet());
        jfr.startAsync();
        samples.clear();
        Thread.sleep(WINDOW);
        jfr.stop();
      }
      end.countDown();
      platform.shutdownNow();
      virtual.shutdownNow();
      return List.of(
          new Figure(
              "sampler, 1,000 platform + 10,000 virtual threads: share of a core",
              Medians.of(shares()),
              0.01,
              "median of " + samples.size() + " samples"),
          new Figure(
              "safepoints a sample in the same time",
              (double) safepoints.get() / samples.size(),
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
      samples.add(sample);
    }
  }

  private double[] shares() {
    return samples.stream()
        .mapToDouble(s -> (double) s.samplerCpuNanos() / s.intervalNanos())
        .toArray();
  }
}

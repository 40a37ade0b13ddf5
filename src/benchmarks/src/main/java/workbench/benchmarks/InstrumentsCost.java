package workbench.benchmarks;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.LinkedBlockingQueue;
import workbench.labs.Runner;
import workbench.labs.TemporaryFolder;
import workbench.labs.Variants;
import workbench.labs.Workload;
import workbench.origin.HttpOrigin;
import workbench.probe.event.Event;
import workbench.probe.event.EventJson;
import workbench.probe.trace.Probe;

/// What the instruments cost: the throughput of `cpu-offload` with them against without. Runs of
/// both kinds take turns, so that a slow minute of the machine hits both.
final class InstrumentsCost {
  private static final int PAIRS = 21;
  private static final int WARM_UP = 4;

  private InstrumentsCost() {}

  static List<Figure> measure() {
    Path folder = TemporaryFolder.create();
    try (HttpOrigin origin = HttpOrigin.start()) {
      Workload workload = Workload.forCores(Runtime.getRuntime().availableProcessors()).to(folder);
      origin.prepare(workload.size());
      double[] ratios = new double[PAIRS];
      for (int i = 0; i < WARM_UP; i++) {
        with(origin.uri(), workload);
        without(origin.uri(), workload);
      }
      for (int i = 0; i < PAIRS; i++) {
        boolean withFirst = i % 2 == 0;
        double first = withFirst ? with(origin.uri(), workload) : without(origin.uri(), workload);
        double second = withFirst ? without(origin.uri(), workload) : with(origin.uri(), workload);
        ratios[i] = withFirst ? first / second : second / first;
      }
      String detail = String.format(Locale.ROOT, "median of %d pairs of runs taking turns", PAIRS);
      return List.of(
          new Figure(
              "instruments on against off: throughput of cpu-offload lost",
              1 - 1 / Medians.of(ratios),
              0.01,
              detail));
    } finally {
      TemporaryFolder.delete(folder);
    }
  }

  private static double with(URI origin, Workload workload) {
    LinkedBlockingQueue<Event> queue = new LinkedBlockingQueue<>();
    Thread writer = Thread.ofPlatform().daemon().name("events").start(() -> write(queue));
    try (Probe probe = Probe.start(queue::add)) {
      return seconds(probe, origin, workload);
    } finally {
      writer.interrupt();
    }
  }

  /// Does what the lab's own writer does, but for the socket, and an event at a time.
  private static void write(LinkedBlockingQueue<Event> queue) {
    try {
      while (true) {
        EventJson.write(queue.take());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static double without(URI origin, Workload workload) {
    try (Probe probe = Probe.withoutInstruments()) {
      return seconds(probe, origin, workload);
    }
  }

  private static double seconds(Probe probe, URI origin, Workload workload) {
    return new Runner(probe, origin).run(Variants.CPU_OFFLOAD, workload).wall().toNanos() / 1e9;
  }
}

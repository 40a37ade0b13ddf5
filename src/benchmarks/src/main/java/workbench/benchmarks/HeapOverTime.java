package workbench.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;

/// Whether the window's heap stays as it is over ten minutes of runs, one after the other: what is
/// alive after a full collection at the end, against the same after the first two minutes.
final class HeapOverTime {
  private static final long FIRST_NANOS = 120_000_000_000L;
  private static final long ALL_NANOS = 600_000_000_000L;

  private HeapOverTime() {}

  static List<Figure> measure() throws Exception {
    try (TestedWindow window = new TestedWindow()) {
      long start = System.nanoTime();
      int runs = runUntil(window, start + FIRST_NANOS);
      long early = aliveBytes();
      runs += runUntil(window, start + ALL_NANOS);
      long late = aliveBytes();
      return List.of(
          new Figure(
              "heap alive after 10 minutes of runs against after 2",
              (double) late / early,
              1.1,
              String.format(
                  Locale.ROOT,
                  "%d runs; %.0f MiB against %.0f MiB",
                  runs,
                  late / 1048576.0,
                  early / 1048576.0)));
    }
  }

  private static int runUntil(TestedWindow window, long nanos) throws Exception {
    int runs = 0;
    while (System.nanoTime() < nanos) {
      window.run();
      window.awaitEnd();
      runs++;
    }
    return runs;
  }

  private static long aliveBytes() {
    System.gc();
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}

package workbench.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/// What the host uses of a core while a run of `blocking` streams into the window: charts, figures,
/// recording, origin, and the headless platform's own copying of pixels.
final class HostLoad {
  private static final int WARM_UP = 3;
  private static final long WINDOW_MILLIS = 6_000;

  private HostLoad() {}

  static Figure measure() throws Exception {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    try (TestedWindow window = new TestedWindow()) {
      for (int i = 0; i < WARM_UP; i++) {
        window.run();
        window.awaitEnd();
      }
      window.run();
      long cpuBefore = system.getProcessCpuTime();
      long start = System.nanoTime();
      Thread.sleep(WINDOW_MILLIS);
      double cores =
          (double) (system.getProcessCpuTime() - cpuBefore) / (System.nanoTime() - start);
      window.awaitEnd();
      return new Figure(
          "host's CPU while a run streams, in cores",
          cores,
          1,
          String.format(Locale.ROOT, "over %d s of a run, 20 pictures a second", 6));
    }
  }
}

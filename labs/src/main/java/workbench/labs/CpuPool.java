package workbench.labs;

import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import workbench.probe.trace.Probe;

/// The pool for computing that snippets share: as many threads as cores, `cpu-pool-1`,
/// `cpu-pool-2`, …, under the eyes of the instruments. It is made when it is first asked for and
/// lives as long as the lab; should a snippet shut it down, another one takes its place. Safe on
/// any thread.
final class CpuPool {
  private final Probe probe;
  private final int cores;
  private @Nullable ExecutorService pool;

  CpuPool(Probe probe, int cores) {
    this.probe = probe;
    this.cores = cores;
  }

  synchronized ExecutorService pool() {
    ExecutorService usable = pool;
    if (usable == null || usable.isShutdown()) {
      usable = probe.lentPool("cpu-pool", cores);
      pool = usable;
    }
    return usable;
  }
}

package workbench.probe.trace;

import java.lang.management.ManagementFactory;
import jdk.management.VirtualThreadSchedulerMXBean;
import workbench.probe.event.VirtualThreads;

/// The virtual threads alive, and what the JDK's scheduler says of itself. Java's management beans
/// do not count virtual threads: our own pool counts its own, and the JDK's registry, where it can
/// be read, those of the learner's as well.
///
/// One thread at a time looks.
final class LiveVirtualThreads {
  private static final VirtualThreadSchedulerMXBean SCHEDULER =
      ManagementFactory.getPlatformMXBean(VirtualThreadSchedulerMXBean.class);

  private final VirtualThreadRegistry registry = new VirtualThreadRegistry();
  private int alive;

  /// The state now. Those that wait are those that are neither on a carrier nor queued for one:
  /// asking each of ten thousand threads for its state would cost more than all the rest of a
  /// sample.
  ///
  /// @param pooled how many the probe's own pool counts
  VirtualThreads state(int pooled) {
    // Without a carrier no new one has run.
    boolean mayBeSome = alive > 0 || SCHEDULER.getPoolSize() > 0;
    alive = Math.max(pooled, mayBeSome ? registry.count() : 0);
    if (alive == 0) {
      return VirtualThreads.NONE;
    }
    int mounted = SCHEDULER.getMountedVirtualThreadCount();
    long queued = SCHEDULER.getQueuedVirtualThreadCount();
    long waiting = mounted < 0 || queued < 0 ? 0 : Math.clamp(alive - mounted - queued, 0, alive);
    return new VirtualThreads(
        alive, (int) waiting, SCHEDULER.getParallelism(), SCHEDULER.getPoolSize(), mounted, queued);
  }
}

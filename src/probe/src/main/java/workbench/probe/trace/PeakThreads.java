package workbench.probe.trace;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.Map;

/// The most platform threads that a run had at once. It leaves out the JVM's housekeeping, and what
/// an earlier run left behind if this one made no use of it: workers of the common pool live on for
/// a minute, carriers for half of one. Such a worker wakes now and then all the same, if only to
/// find that others were quicker.
final class PeakThreads {
  /// More CPU time than a worker needs to wake and find nothing, and less than for any image.
  private static final long USE_NANOS = 3_000_000;

  private static final ThreadMXBean JVM = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Threads threads;
  private final Map<Long, Long> cpuOfLeftBehind = new HashMap<>();

  /// Begins to count.
  PeakThreads(Threads threads) {
    this.threads = threads;
    threads.refresh();
    for (TrackedThread thread : threads.tracked()) {
      if (thread.isLeftBehind()) {
        cpuOfLeftBehind.put(thread.id(), JVM.getThreadCpuTime(thread.id()));
      }
    }
    JVM.resetPeakThreadCount();
  }

  int count() {
    int housekeeping = JVM.getThreadCount() - threads.refresh();
    return JVM.getPeakThreadCount() - housekeeping - unused();
  }

  private int unused() {
    int unused = 0;
    for (Map.Entry<Long, Long> thread : cpuOfLeftBehind.entrySet()) {
      // A thread that is gone has -1.
      if (JVM.getThreadCpuTime(thread.getKey()) < thread.getValue() + USE_NANOS) {
        unused++;
      }
    }
    return unused;
  }
}

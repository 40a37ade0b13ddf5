package workbench.probe.trace;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import workbench.probe.os.Os;

/// The CPU time of the whole process, by samples.
///
/// Linux adds it up over all threads each time it is asked, a third of a millisecond for a thousand
/// of them. So with many threads it is asked in some samples only. In between, what the watched
/// threads used is booked, and the rest (compiler, garbage collector) at the next reading: the sums
/// are right, and what is booked is never more than was used.
final class ProcessCpu {
  /// How many threads make a reading worth one sample's cost.
  private static final int THREADS_A_TURN = 256;

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final Os os;
  private long bookedNanos;
  private int unread;

  ProcessCpu(Os os) {
    this.os = os;
    this.bookedNanos = read();
  }

  /// What was used since the last call.
  ///
  /// @param watchedNanos how much of it the watched threads used
  /// @param threads how many there are in the process
  /// @param exactly whether it must be asked now
  long advance(long watchedNanos, int threads, boolean exactly) {
    unread++;
    long used = watchedNanos;
    if (exactly || unread > threads / THREADS_A_TURN) {
      unread = 0;
      used = Math.max(0, read() - bookedNanos);
    }
    bookedNanos += used;
    return used;
  }

  /// All that was used so far. Java's own figure counts in hundredths of a second on Linux.
  long read() {
    long cpu = os.processCpuNanos();
    return cpu == Os.UNKNOWN ? SYSTEM.getProcessCpuTime() : cpu;
  }
}

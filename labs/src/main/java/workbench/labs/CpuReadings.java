package workbench.labs;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import workbench.probe.os.Os;
import workbench.probe.os.RunDelay;
import workbench.probe.trace.Probe;

/// The clocks by which work on the current thread is measured. Used on that thread alone.
final class CpuReadings implements AutoCloseable {
  private static final ThreadMXBean JVM = ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  /// The share of the machine's cores from which on a wait of unknown cause may have been for a
  /// core.
  private static final double CROWDED_FROM = 0.8;

  /// Of one moment, or of the time between two.
  ///
  /// @param nanos the wall clock
  /// @param threadCpu the current thread's CPU time; -1 on a virtual thread, which has no clock
  /// @param ready how long it wanted a core and had none; [RunDelay#UNKNOWN] if unknown
  /// @param processCpu the CPU time of the process, the instruments left out
  /// @param crowded whether the machine's cores were full since the last reading
  record Reading(long nanos, long threadCpu, long ready, long processCpu, boolean crowded) {}

  private final boolean isVirtual = Thread.currentThread().isVirtual();
  private final RunDelay runDelay;
  private final Probe probe;

  CpuReadings(Probe probe) {
    this.probe = probe;
    this.runDelay = RunDelay.of(isVirtual ? Os.UNKNOWN : Os.here().threadId());
  }

  /// The clocks right before the work: the slow ones are read first.
  Reading before() {
    boolean crowded = isCrowded();
    long processCpu = probe.workCpuNanos();
    long ready = runDelay.nanos();
    long threadCpu = threadCpu();
    return new Reading(System.nanoTime(), threadCpu, ready, processCpu, crowded);
  }

  /// What the time since then went to, right after the work: the slow clocks are read last.
  Reading since(Reading start) {
    long nanos = System.nanoTime();
    long threadCpu = threadCpu();
    long ready = runDelay.nanos();
    long processCpu = probe.workCpuNanos();
    return new Reading(
        nanos - start.nanos,
        threadCpu < 0 ? threadCpu : threadCpu - start.threadCpu,
        ready < 0 || start.ready < 0 ? RunDelay.UNKNOWN : ready - start.ready,
        Math.max(0, processCpu - start.processCpu),
        isCrowded());
  }

  /// Java answers for the time since it was asked last.
  private static boolean isCrowded() {
    return SYSTEM.getCpuLoad() >= CROWDED_FROM;
  }

  private long threadCpu() {
    return isVirtual ? -1 : JVM.getCurrentThreadCpuTime();
  }

  @Override
  public void close() {
    runDelay.close();
  }
}

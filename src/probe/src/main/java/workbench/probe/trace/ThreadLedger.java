package workbench.probe.trace;

import workbench.probe.event.ThreadTime;
import workbench.probe.os.RunDelay;

/// Shares out one thread's time: each interval between two looks goes to *on-CPU*, *ready*, *held*,
/// *idle* and *unknown*, which add up to it exactly.
///
/// The CPU clock gives *on-CPU*, the kernel's run queue gives *ready*. The rest is *held* as far as
/// the thread was in a task; what it is outside of one, the look says. Where the run queue is
/// unknown, a thread that Java calls runnable may be ready or held (one in a socket read is
/// runnable too), so that its rest is *unknown*.
///
/// What a clock says beyond the interval is booked in the next one: a sample's two clocks are not
/// read at the same instant, and the kernel books a wait for a core when it ends. So a long wait's
/// ready time comes late, and until then counts as held; the sums over a run are right but for a
/// wait still under way.
final class ThreadLedger {
  /// What a thread does when it has no task.
  enum Spare {
    IDLE,
    HELD,
    UNKNOWN
  }

  /// One look at a thread. Its clocks only grow.
  ///
  /// @param cpuNanos its CPU time; negative if it was not asked, or the thread is gone
  /// @param readyNanos how long it wanted a core and had none; [RunDelay#UNKNOWN] if not asked
  /// @param taskNanos how long it has been inside tasks
  /// @param waits whether it certainly waits now, neither on a core nor wanting one
  /// @param spare what its time outside of tasks was since the last look
  record Look(
      long atNanos, long cpuNanos, long readyNanos, long taskNanos, boolean waits, Spare spare) {}

  private final long thread;
  private long atNanos;
  private long cpuBooked;
  private long readyBooked;
  private long taskAt;

  /// @param cpuNanos what the thread has used before, which is not booked
  /// @param readyNanos how long it was ready before; [RunDelay#UNKNOWN] to count from the first
  ///   look
  ThreadLedger(long thread, long atNanos, long cpuNanos, long readyNanos) {
    this.thread = thread;
    this.atNanos = atNanos;
    this.cpuBooked = cpuNanos;
    this.readyBooked = readyNanos;
  }

  /// Whether the CPU clock shows more than has been booked.
  boolean isBehind(long cpuNanos) {
    return cpuNanos > cpuBooked;
  }

  /// What the time since the last look went to.
  ThreadTime advance(Look look) {
    long interval = Math.max(0, look.atNanos - atNanos);
    atNanos = Math.max(atNanos, look.atNanos);
    long onCpu = Math.clamp(look.cpuNanos - cpuBooked, 0, interval);
    cpuBooked += onCpu;

    boolean waitedThroughout = onCpu == 0 && look.waits;
    boolean readyIsKnown =
        waitedThroughout || (look.readyNanos != RunDelay.UNKNOWN && readyBooked >= 0);
    long ready = bookReady(look.readyNanos, interval - onCpu, waitedThroughout);

    long inTask = Math.clamp(look.taskNanos - taskAt, 0, interval);
    taskAt = look.taskNanos;
    long rest = interval - onCpu - ready;
    long outside = Math.min(rest, interval - inTask);
    long inside = rest - outside;

    long idle = look.spare == Spare.IDLE ? outside : 0;
    long unknown = look.spare == Spare.UNKNOWN ? outside : 0;
    long held = inside + (look.spare == Spare.HELD ? outside : 0);
    return readyIsKnown || look.waits
        ? new ThreadTime(thread, onCpu, ready, held, idle, unknown)
        : new ThreadTime(thread, onCpu, ready, 0, idle, unknown + held);
  }

  private long bookReady(long readyNanos, long atMost, boolean waitedThroughout) {
    if (readyNanos == RunDelay.UNKNOWN) {
      if (!waitedThroughout) {
        // What it was ready now must not be booked in a later interval.
        readyBooked = RunDelay.UNKNOWN;
      }
      return 0;
    }
    if (readyBooked == RunDelay.UNKNOWN) {
      readyBooked = readyNanos;
      return 0;
    }
    long ready = Math.clamp(readyNanos - readyBooked, 0, atMost);
    readyBooked += ready;
    return ready;
  }
}

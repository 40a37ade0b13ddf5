package workbench.probe.trace;

import java.lang.Thread.State;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import workbench.probe.event.ThreadRole;
import workbench.probe.event.ThreadTime;
import workbench.probe.os.Os;
import workbench.probe.os.RunDelay;

/// A platform thread that the instruments watch: when it had a task, and what each interval went
/// to.
///
/// The thread itself says when it enters and leaves a task; the sampler alone calls [#advance].
///
/// How an interval is shared out: the CPU clock gives *on-CPU*, the kernel's run queue gives
/// *ready*. The rest is *idle* as far as the thread had no task, and otherwise *held*. Where the
/// run queue is unknown, a runnable thread in a task may be ready or held (a thread in a socket
/// read is runnable too), so that rest is *unknown*. A worker of a fork-join pool whose tasks we do
/// not see is idle when it is parked on its pool, which is how such a worker waits for work.
final class TrackedThread {
  private final Thread thread;
  private final ThreadRole role;
  private final boolean tasksAreSeen;

  // Written by the thread itself.
  private int depth;
  private volatile long taskSinceNanos = NONE;
  private final AtomicLong finishedTaskNanos = new AtomicLong();
  private volatile RunDelay runDelay = RunDelay.of(Os.UNKNOWN);
  private volatile int osId = Os.UNKNOWN;
  private volatile long lastCpuNanos;
  private volatile long endedAtNanos = Long.MAX_VALUE;

  // The sampler's, as of the last sample.
  private long atNanos;
  private long cpuAt;
  private long delayAt = RunDelay.UNKNOWN;
  private long taskAt;

  private static final long NONE = Long.MIN_VALUE;

  /// @param tasksAreSeen whether [#enter] and [#leave] bracket all that the thread does
  TrackedThread(Thread thread, ThreadRole role, boolean tasksAreSeen, long nowNanos) {
    this.thread = thread;
    this.role = role;
    this.tasksAreSeen = tasksAreSeen;
    this.atNanos = nowNanos;
  }

  Thread thread() {
    return thread;
  }

  long id() {
    return thread.threadId();
  }

  /// Says which of the kernel's threads this is, so that its ready time can be read.
  void runsAs(int id) {
    if (id != osId) {
      RunDelay known = RunDelay.of(id);
      delayAt = known.nanos();
      osId = id;
      runDelay.close();
      runDelay = known;
    }
  }

  int osId() {
    return osId;
  }

  /// The thread begins a task; calls nest.
  void enter(long nowNanos) {
    if (depth++ == 0) {
      taskSinceNanos = nowNanos;
    }
  }

  /// The thread ends what it entered last.
  void leave(long nowNanos) {
    if (--depth == 0) {
      finishedTaskNanos.addAndGet(nowNanos - taskSinceNanos);
      taskSinceNanos = NONE;
    }
  }

  /// The kernel's ready time so far, or [RunDelay#UNKNOWN].
  long readyNanos() {
    return runDelay.nanos();
  }

  /// The thread is about to end, having used this much CPU.
  void ends(long nowNanos, long cpuNanos) {
    lastCpuNanos = cpuNanos;
    endedAtNanos = nowNanos;
  }

  boolean isOver() {
    return thread.getState() == State.TERMINATED;
  }

  boolean hasStarted() {
    return thread.getState() != State.NEW;
  }

  void close() {
    runDelay.close();
  }

  /// What the time since the last call went to.
  ///
  /// @param sampledCpuNanos the thread's CPU time now; negative if it is gone
  /// @param mayAskKernel whether the price of reading the run queue may be paid now
  ThreadTime advance(long sampledNanos, long sampledCpuNanos, boolean mayAskKernel) {
    long endNanos = endedAtNanos;
    long nowNanos = Math.min(sampledNanos, endNanos);
    long cpuNanos = sampledNanos < endNanos ? sampledCpuNanos : lastCpuNanos;
    long interval = Math.max(0, nowNanos - atNanos);
    atNanos = nowNanos;
    State state = thread.getState();

    // What the clock says beyond the interval is left for the next one.
    long onCpu = Math.clamp(cpuNanos - cpuAt, 0, interval);
    cpuAt += onCpu;
    boolean waitedThroughout = onCpu == 0 && waits(state);

    RunDelay queue = runDelay;
    long delay = mayAskKernel && !waitedThroughout ? queue.nanos() : RunDelay.UNKNOWN;
    boolean readyIsKnown = waitedThroughout || (delay != RunDelay.UNKNOWN && delayAt >= 0);
    long ready = 0;
    if (delay != RunDelay.UNKNOWN) {
      ready = delayAt < 0 ? 0 : Math.clamp(delay - delayAt, 0, interval - onCpu);
      delayAt = delay;
    }

    long task = taskSince(nowNanos);
    long inTask = Math.clamp(task - taskAt, 0, interval);
    taskAt = task;
    long rest = interval - onCpu - ready;
    long outside = Math.min(rest, interval - inTask);
    long waiting = rest - outside;
    boolean known = readyIsKnown || waits(state);
    return switch (outsideOfTasks(state)) {
      case IDLE -> share(onCpu, ready, waiting, outside, 0, known);
      case HELD -> share(onCpu, ready, waiting + outside, 0, 0, known);
      case UNKNOWN -> share(onCpu, ready, waiting, 0, outside, known);
    };
  }

  private ThreadTime share(
      long onCpu, long ready, long held, long idle, long unknown, boolean heldIsKnown) {
    return heldIsKnown
        ? new ThreadTime(id(), onCpu, ready, held, idle, unknown)
        : new ThreadTime(id(), onCpu, ready, 0, idle, unknown + held);
  }

  private enum Outside {
    IDLE,
    HELD,
    UNKNOWN
  }

  private Outside outsideOfTasks(State state) {
    if (tasksAreSeen || role == ThreadRole.IO) {
      return Outside.IDLE;
    }
    if (LockSupport.getBlocker(thread) instanceof ForkJoinPool) {
      return Outside.IDLE;
    }
    boolean worker = role == ThreadRole.CARRIER || role == ThreadRole.POOL;
    return worker && waits(state) ? Outside.HELD : Outside.UNKNOWN;
  }

  private long taskSince(long nowNanos) {
    long since = taskSinceNanos;
    return finishedTaskNanos.get() + (since == NONE ? 0 : nowNanos - since);
  }

  private static boolean waits(State state) {
    return state == State.WAITING || state == State.TIMED_WAITING || state == State.BLOCKED;
  }
}

package workbench.probe.trace;

import java.lang.Thread.State;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.locks.LockSupport;
import workbench.probe.event.ThreadRole;
import workbench.probe.event.ThreadTime;
import workbench.probe.os.Os;
import workbench.probe.os.RunDelay;
import workbench.probe.trace.ThreadLedger.Look;
import workbench.probe.trace.ThreadLedger.Spare;

/// A platform thread that the instruments watch: when it had a task, and what each interval went
/// to.
///
/// The thread itself says when it enters and leaves a task; the sampler alone calls [#look], then
/// [#advance].
///
/// A worker of a fork-join pool whose tasks we do not see is idle when it is parked on its pool,
/// which is how such a worker waits for work. Of a carrier Java may say that it waits while a
/// virtual thread computes on it, so that only being parked counts.
final class TrackedThread implements AutoCloseable {
  private final Thread thread;
  private final long id;
  private final ThreadRole role;
  private final boolean tasksAreSeen;

  // Written by the thread itself.
  private int depth;

  /// The time inside tasks in one word, so that the sampler never sees half of a change. Outside of
  /// a task: how long all took that are over. Inside: the complement of the moment at which this
  /// one would have begun if it were the only one.
  private volatile long tasks;

  /// How often it has entered or left anything.
  private volatile int steps;

  private volatile RunDelay runDelay = RunDelay.of(Os.UNKNOWN);
  private volatile int osId = Os.UNKNOWN;
  private volatile long lastCpuNanos;
  private volatile long endedAtNanos = Long.MAX_VALUE;

  // The sampler's.
  private final ThreadLedger ledger;
  private State state = State.NEW;
  private int stepsAtLook;
  private boolean inTask;
  private boolean parkedOnPool;
  private boolean moved = true;
  private Spare spare = Spare.UNKNOWN;

  private TrackedThread(Thread thread, ThreadRole role, boolean tasksAreSeen, ThreadLedger ledger) {
    this.thread = thread;
    this.id = thread.threadId();
    this.role = role;
    this.tasksAreSeen = tasksAreSeen;
    this.ledger = ledger;
  }

  /// A thread that has not started, and whose [#enter] and [#leave] will bracket all that it does.
  static TrackedThread unstarted(Thread thread, ThreadRole role, long nowNanos) {
    return new TrackedThread(
        thread, role, true, new ThreadLedger(thread.threadId(), nowNanos, 0, 0));
  }

  /// A thread that runs already and has used this much CPU.
  static TrackedThread running(Thread thread, ThreadRole role, long nowNanos, long cpuNanos) {
    return new TrackedThread(
        thread,
        role,
        false,
        new ThreadLedger(thread.threadId(), nowNanos, Math.max(0, cpuNanos), RunDelay.UNKNOWN));
  }

  Thread thread() {
    return thread;
  }

  long id() {
    return id;
  }

  /// Whether one of our factories made it.
  boolean isOurs() {
    return tasksAreSeen;
  }

  /// Whether it has a task at this moment. Safe on any thread.
  boolean hasTask() {
    return tasks < 0;
  }

  /// Whether it is there for whoever needs it, and outlives them.
  boolean isLeftBehind() {
    return role == ThreadRole.CARRIER || role == ThreadRole.POOL || role == ThreadRole.IO;
  }

  /// Says which of the kernel's threads this is, so that its ready time can be read. Called on that
  /// thread.
  void runsAs(int id) {
    if (id != osId) {
      RunDelay before = runDelay;
      runDelay = RunDelay.of(id);
      osId = id;
      before.close();
    }
  }

  int osId() {
    return osId;
  }

  /// The thread begins a task; calls nest.
  @SuppressWarnings("NonAtomicVolatileUpdate") // Only this thread writes.
  void enter(long nowNanos) {
    steps++;
    if (depth++ == 0) {
      tasks = ~(nowNanos - tasks);
    }
  }

  /// The thread ends what it entered last.
  @SuppressWarnings("NonAtomicVolatileUpdate") // Only this thread writes.
  void leave(long nowNanos) {
    steps++;
    if (--depth == 0) {
      tasks = nowNanos - ~tasks;
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

  @Override
  public void close() {
    runDelay.close();
  }

  /// Looks at the thread's state. Answers whether it has moved since the last look; it seems not to
  /// have if it waits now as it did then, and has begun and ended no task or span.
  boolean look() {
    State stateBefore = state;
    int stepsBefore = stepsAtLook;
    state = thread.getState();
    stepsAtLook = steps;
    inTask = tasks < 0;
    parkedOnPool = !tasksAreSeen && LockSupport.getBlocker(thread) instanceof ForkJoinPool;
    moved = !waits() || state != stateBefore || stepsAtLook != stepsBefore;
    return moved;
  }

  /// Whether the last look said that it has moved.
  boolean moved() {
    return moved;
  }

  /// Whether the last look, or this reading of its CPU clock, says that it has moved.
  boolean hasMoved(long cpuNanos) {
    return moved || ledger.isBehind(cpuNanos);
  }

  /// Whether the thread has begun; as of the last look.
  boolean hasStarted() {
    return state != State.NEW;
  }

  /// Whether the thread has ended; as of the last look.
  boolean isOver() {
    return state == State.TERMINATED;
  }

  /// What the time since the last call went to.
  ///
  /// @param sampledCpuNanos the thread's CPU time now; negative if not asked or gone
  /// @param readyNanos its ready time now; [RunDelay#UNKNOWN] if not asked
  ThreadTime advance(long sampledNanos, long sampledCpuNanos, long readyNanos) {
    long endNanos = endedAtNanos;
    boolean ended = endNanos <= sampledNanos;
    long nowNanos = ended ? endNanos : sampledNanos;
    long cpuNanos = ended ? lastCpuNanos : sampledCpuNanos;
    return ledger.advance(
        new Look(nowNanos, cpuNanos, readyNanos, taskNanos(nowNanos), waits(), spareSince()));
  }

  private long taskNanos(long nowNanos) {
    long word = tasks;
    return word >= 0 ? word : nowNanos - ~word;
  }

  private boolean waits() {
    return switch (state) {
      case WAITING, TIMED_WAITING, BLOCKED -> role != ThreadRole.CARRIER || parkedOnPool;
      case NEW, RUNNABLE, TERMINATED -> false;
    };
  }

  /// A thread that is in a task now did outside of it what the look before saw.
  private Spare spareSince() {
    if (tasksAreSeen || role == ThreadRole.IO) {
      return Spare.IDLE;
    }
    Spare before = spare;
    boolean worker = role == ThreadRole.CARRIER || role == ThreadRole.POOL;
    if (inTask || !worker) {
      spare = Spare.UNKNOWN;
    } else {
      spare = parkedOnPool ? Spare.IDLE : Spare.HELD;
    }
    return inTask ? before : spare;
  }
}

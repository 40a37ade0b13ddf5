package workbench.probe.trace;

import com.sun.management.ThreadMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import workbench.probe.event.Event;
import workbench.probe.event.PoolState;
import workbench.probe.event.ThreadTime;
import workbench.probe.event.VirtualThreads;
import workbench.probe.os.Os;
import workbench.probe.os.RunDelay;

/// Looks at all threads 20 times a second and says what each spent the interval on.
///
/// It never stops the world: CPU times come in bulk from the management bean, states from the
/// `Thread` references it holds, and no stack is walked. It asks sparingly what costs something for
/// each thread:
///
/// - the state of each thread, but of those that waited last time only about [#LOOKS] a sample, in
///   turn; so among thousands one that wakes is noticed some samples late.
/// - the CPU clock of each thread that has moved; of those that wait and seem to have done nothing
///   else, about [#CLOCK_READS] a sample, in turn. What such a thread used unseen is booked when
///   its turn comes. A sample that was asked for ([#sample]) reads all clocks.
/// - the run queue of at most [#KERNEL_READS] threads that have moved; the others' time may be
///   unknown.
/// - the CPU clock of the process ([ProcessCpu]).
///
/// It has one thread of its own, named `sampler`, which its figures leave out.
final class Sampler implements AutoCloseable {
  /// The time from one sample to the next.
  static final Duration PERIOD = Duration.ofMillis(50);

  private static final int LOOKS = 256;
  private static final int CLOCK_READS = 8;
  private static final int KERNEL_READS = 128;
  private static final ThreadMXBean JVM = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final List<GarbageCollectorMXBean> COLLECTORS =
      ManagementFactory.getGarbageCollectorMXBeans();

  /// What the sampler asks beside the threads.
  interface Subjects {
    long uiLagNanos();

    List<PoolState> pools();

    VirtualThreads virtualThreads();
  }

  private final NanoClock clock;
  private final Threads threads;
  private final Subjects subjects;
  private final Consumer<Event> sink;
  private final Thread thread;
  private volatile boolean open = true;

  // Guarded by this.
  private long atNanos;
  private final ProcessCpu processCpu;
  private long gcAt;
  private long ownCpuAt;
  private final List<TrackedThread> asked = new ArrayList<>();
  private final List<TrackedThread> notAsked = new ArrayList<>();
  private int waiting;
  private long onCpuNanos;
  private long round;

  Sampler(NanoClock clock, Os os, Threads threads, Subjects subjects, Consumer<Event> sink) {
    this.clock = clock;
    this.threads = threads;
    this.subjects = subjects;
    this.sink = sink;
    this.atNanos = clock.nanos();
    this.processCpu = new ProcessCpu(os);
    this.gcAt = gcNanos();
    this.thread =
        threads.housekeeping(Thread.ofPlatform().daemon().name("sampler").unstarted(this::loop));
  }

  Sampler start() {
    thread.start();
    return this;
  }

  private void loop() {
    long next = clock.nanos() + PERIOD.toNanos();
    while (open) {
      LockSupport.parkNanos(this, next - clock.nanos());
      if (clock.nanos() >= next) {
        sample(LOOKS, CLOCK_READS);
        next = Math.max(next, clock.nanos() - PERIOD.toNanos()) + PERIOD.toNanos();
      }
    }
  }

  /// Takes a sample now, on the calling thread, of the time since the last one.
  void sample() {
    sample(Integer.MAX_VALUE, Integer.MAX_VALUE);
  }

  private synchronized void sample(int looks, int clockReads) {
    int platformThreads = threads.refresh();
    lookAtEach(looks, clockReads);
    long[] cpu = cpuOfAsked();
    long now = clock.nanos();
    List<ThreadTime> times = advanceEach(now, cpu);
    sink.accept(
        new Event.Sample(
            now,
            now - atNanos,
            times,
            platformThreads,
            subjects.virtualThreads(),
            subjects.pools(),
            processCpu.advance(onCpuNanos, times.size(), clockReads == Integer.MAX_VALUE),
            ownCpuSinceLast(),
            Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory(),
            gcSinceLast(),
            subjects.uiLagNanos()));
    atNanos = now;
  }

  private void lookAtEach(int looks, int clockReads) {
    asked.clear();
    notAsked.clear();
    int lookTurns = 1 + waiting / looks;
    int clockTurns = 1 + waiting / clockReads;
    waiting = 0;
    round++;
    for (TrackedThread thread : threads.tracked()) {
      long turn = thread.id() + round;
      boolean moved = (thread.moved() || turn % lookTurns == 0) && thread.look();
      if (!thread.hasStarted()) {
        continue;
      }
      if (!moved) {
        waiting++;
      }
      (moved || turn % clockTurns == 0 ? asked : notAsked).add(thread);
    }
  }

  private long[] cpuOfAsked() {
    long[] ids = new long[asked.size()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = asked.get(i).id();
    }
    return ids.length == 0 ? ids : JVM.getThreadCpuTime(ids);
  }

  private List<ThreadTime> advanceEach(long now, long[] cpu) {
    List<ThreadTime> times = new ArrayList<>(asked.size() + notAsked.size());
    int kernelReads = 0;
    onCpuNanos = 0;
    for (int i = 0; i < cpu.length; i++) {
      TrackedThread thread = asked.get(i);
      long ready = RunDelay.UNKNOWN;
      if (kernelReads < KERNEL_READS && thread.hasMoved(cpu[i])) {
        ready = thread.readyNanos();
        kernelReads++;
      }
      ThreadTime time = thread.advance(now, cpu[i], ready);
      onCpuNanos += time.onCpu();
      times.add(time);
      if (thread.isOver()) {
        threads.forget(thread);
      }
    }
    for (TrackedThread thread : notAsked) {
      times.add(thread.advance(now, Os.UNKNOWN, RunDelay.UNKNOWN));
    }
    return times;
  }

  private long ownCpuSinceLast() {
    long cpu = JVM.getThreadCpuTime(thread.threadId());
    long since = Math.max(0, cpu - ownCpuAt);
    ownCpuAt = Math.max(cpu, 0);
    return since;
  }

  private long gcSinceLast() {
    long gc = gcNanos();
    long since = gc - gcAt;
    gcAt = gc;
    return since;
  }

  private static long gcNanos() {
    long millis = 0;
    for (GarbageCollectorMXBean collector : COLLECTORS) {
      millis += Math.max(0, collector.getCollectionTime());
    }
    return TimeUnit.MILLISECONDS.toNanos(millis);
  }

  @Override
  public void close() {
    open = false;
    LockSupport.unpark(thread);
  }
}

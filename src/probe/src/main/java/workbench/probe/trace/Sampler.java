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

/// Looks at all threads 20 times a second and says what each spent the interval on.
///
/// It never stops the world: CPU times come in bulk from the management bean, states from the
/// `Thread` references it holds, and no stack is walked. Reading a run queue is a system call for
/// each thread, so it does so for at most [#KERNEL_READS] threads a sample and lets the others'
/// time be unknown.
///
/// It has one thread of its own, named `sampler`, which its figures leave out.
final class Sampler implements AutoCloseable {
  /// The time from one sample to the next.
  static final Duration PERIOD = Duration.ofMillis(50);

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
  private final Os os;
  private final Threads threads;
  private final Subjects subjects;
  private final Consumer<Event> sink;
  private final Thread thread;
  private volatile boolean open = true;

  // Guarded by this.
  private long atNanos;
  private long processCpuAt;
  private long gcAt;
  private long ownCpuAt;

  Sampler(NanoClock clock, Os os, Threads threads, Subjects subjects, Consumer<Event> sink) {
    this.clock = clock;
    this.os = os;
    this.threads = threads;
    this.subjects = subjects;
    this.sink = sink;
    this.atNanos = clock.nanos();
    this.processCpuAt = os.processCpuNanos();
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
        sample();
        next = Math.max(next + PERIOD.toNanos(), clock.nanos());
      }
    }
  }

  /// Takes a sample now, on the calling thread, of the time since the last one.
  synchronized void sample() {
    int platformThreads = threads.refresh();
    List<TrackedThread> watched = new ArrayList<>(threads.tracked());
    watched.removeIf(t -> !t.hasStarted());
    long[] ids = watched.stream().mapToLong(TrackedThread::id).toArray();
    long[] cpu = ids.length == 0 ? ids : JVM.getThreadCpuTime(ids);
    long now = clock.nanos();
    List<ThreadTime> times = new ArrayList<>(ids.length);
    for (int i = 0; i < ids.length; i++) {
      times.add(watched.get(i).advance(now, cpu[i], i < KERNEL_READS));
    }
    threads.prune();
    sink.accept(
        new Event.Sample(
            now,
            now - atNanos,
            times,
            platformThreads,
            subjects.virtualThreads(),
            subjects.pools(),
            sinceLast(os.processCpuNanos()),
            ownCpuSinceLast(),
            Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory(),
            gcSinceLast(),
            subjects.uiLagNanos()));
    atNanos = now;
  }

  private long sinceLast(long processCpu) {
    long since = processCpu - processCpuAt;
    processCpuAt = processCpu;
    return since;
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

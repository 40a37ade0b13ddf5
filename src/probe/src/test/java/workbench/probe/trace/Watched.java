package workbench.probe.trace;

import static java.util.Objects.requireNonNull;
import static org.awaitility.Awaitility.await;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import workbench.probe.event.Event;
import workbench.probe.event.PoolState;
import workbench.probe.event.ThreadRole;
import workbench.probe.event.ThreadTime;
import workbench.probe.event.VirtualThreads;
import workbench.probe.os.Os;

/// Instruments whose sampler looks only when told to, and what a test does under their eyes. All
/// that they see is kept; all that was started is stopped at the end.
final class Watched implements AutoCloseable {
  private static final ThreadMXBean JVM = ManagementFactory.getThreadMXBean();

  private static final Set<Thread.State> WAITING =
      EnumSet.of(Thread.State.WAITING, Thread.State.TIMED_WAITING);

  final NanoClock clock = NanoClock.fromNow();
  final List<Event> events = Collections.synchronizedList(new ArrayList<>());
  final Threads threads;
  final Spans spans;
  final CountDownLatch gate = new CountDownLatch(1);
  final AtomicBoolean stop = new AtomicBoolean();
  private final Sampler sampler;
  private final List<ExecutorService> executors = new ArrayList<>();

  Watched() {
    this(Os.here());
  }

  Watched(Os os) {
    threads = new Threads(clock, os, events::add);
    spans = new RecordedSpans(clock, os, threads, events::add);
    sampler = new Sampler(clock, os, threads, new Nothing(), events::add);
  }

  Event.Sample sample() {
    sampler.sample();
    return of(Event.Sample.class).getLast();
  }

  <E extends Event> List<E> of(Class<E> kind) {
    synchronized (events) {
      return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
  }

  Optional<Event.ThreadSeen> seen(Thread thread) {
    return of(Event.ThreadSeen.class).stream()
        .filter(seen -> seen.thread() == thread.threadId())
        .findFirst();
  }

  /// What the thread did in the sample's interval; nothing if it was not in it.
  static Optional<ThreadTime> time(Event.Sample sample, Thread thread) {
    return sample.threads().stream().filter(time -> time.thread() == thread.threadId()).findFirst();
  }

  static ThreadTime timeOf(Event.Sample sample, Thread thread) {
    return time(sample, thread).orElseThrow();
  }

  Pool pool(String name, int size) {
    return owned(new Pool(name, size, threads.factory(name, ThreadRole.POOL), threads, clock));
  }

  VirtualPool virtualPool() {
    return owned(new VirtualPool(threads));
  }

  private <E extends ExecutorService> E owned(E executor) {
    executors.add(executor);
    return executor;
  }

  /// A task that waits until the test is over.
  void waitAtGate() {
    try {
      gate.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// A task that computes until the test is over.
  void spin() {
    while (!stop.get()) {
      Thread.onSpinWait();
    }
  }

  /// Computes on the current thread until it has used so much of a core.
  static void burnMillis(long millis) {
    long end = JVM.getCurrentThreadCpuTime() + millis * 1_000_000;
    while (JVM.getCurrentThreadCpuTime() < end) {
      Thread.onSpinWait();
    }
  }

  /// Waits until the threads have used so much of a core together.
  static void awaitCpuMillis(List<Thread> threads, long millis) {
    long end = cpu(threads) + millis * 1_000_000;
    await().until(() -> cpu(threads) >= end);
  }

  private static long cpu(List<Thread> threads) {
    return threads.stream().mapToLong(thread -> JVM.getThreadCpuTime(thread.threadId())).sum();
  }

  static void awaitWaiting(Thread thread) {
    // The last idle worker of a fork-join pool waits with a timeout.
    await().until(() -> WAITING.contains(thread.getState()));
  }

  /// The thread that runs the executor's next task.
  static Thread threadOf(ExecutorService executor, Runnable task) throws InterruptedException {
    Thread[] thread = new Thread[1];
    CountDownLatch started = new CountDownLatch(1);
    executor.execute(() -> {
      thread[0] = Thread.currentThread();
      started.countDown();
      task.run();
    });
    started.await();
    return requireNonNull(thread[0]);
  }

  @Override
  public void close() {
    gate.countDown();
    stop.set(true);
    executors.forEach(ExecutorService::close);
    sampler.close();
  }

  private static final class Nothing implements Sampler.Subjects {
    @Override
    public long uiLagNanos() {
      return 17;
    }

    @Override
    public List<PoolState> pools() {
      return List.of();
    }

    @Override
    public VirtualThreads virtualThreads() {
      return VirtualThreads.NONE;
    }
  }
}

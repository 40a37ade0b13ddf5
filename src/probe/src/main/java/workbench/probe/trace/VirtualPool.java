package workbench.probe.trace;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import jdk.management.VirtualThreadSchedulerMXBean;
import workbench.probe.event.VirtualThreads;

/// An executor that starts a virtual thread a task and counts those alive. Java's management beans
/// do not see virtual threads, so this executor counts its own. Their names are `virtual-1`,
/// `virtual-2`, …
public final class VirtualPool extends AbstractExecutorService {
  private static final VirtualThreadSchedulerMXBean SCHEDULER =
      ManagementFactory.getPlatformMXBean(VirtualThreadSchedulerMXBean.class);

  private final AtomicInteger alive = new AtomicInteger();
  private final Threads threads;
  private final ExecutorService delegate;

  VirtualPool(Threads threads) {
    this.threads = threads;
    ThreadFactory factory = Thread.ofVirtual().name("virtual-", 1).factory();
    this.delegate = Executors.newThreadPerTaskExecutor(factory);
  }

  private void runWatched(Runnable task) {
    threads.sawVirtual(Thread.currentThread());
    try {
      task.run();
    } finally {
      alive.decrementAndGet();
    }
  }

  /// How many are alive, how many of those wait, and what the scheduler says of itself. Those that
  /// wait are those that are neither on a carrier nor queued for one: asking each of ten thousand
  /// threads for its state would cost more than all the rest of a sample. Virtual threads of others
  /// that are on a carrier make it too few.
  VirtualThreads state() {
    int count = alive.get();
    if (count == 0) {
      return VirtualThreads.NONE;
    }
    int mounted = SCHEDULER.getMountedVirtualThreadCount();
    long queued = SCHEDULER.getQueuedVirtualThreadCount();
    long waiting = mounted < 0 || queued < 0 ? 0 : Math.clamp(count - mounted - queued, 0, count);
    return new VirtualThreads(
        count, (int) waiting, SCHEDULER.getParallelism(), SCHEDULER.getPoolSize(), mounted, queued);
  }

  @Override
  public void execute(Runnable task) {
    alive.incrementAndGet();
    boolean accepted = false;
    try {
      delegate.execute(() -> runWatched(task));
      accepted = true;
    } finally {
      if (!accepted) {
        alive.decrementAndGet();
      }
    }
  }

  @Override
  public void shutdown() {
    delegate.shutdown();
  }

  @Override
  public List<Runnable> shutdownNow() {
    return delegate.shutdownNow();
  }

  @Override
  public boolean isShutdown() {
    return delegate.isShutdown();
  }

  @Override
  public boolean isTerminated() {
    return delegate.isTerminated();
  }

  @Override
  public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
    return delegate.awaitTermination(timeout, unit);
  }
}

package workbench.probe.trace;

import java.lang.Thread.State;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Set;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import jdk.management.VirtualThreadSchedulerMXBean;
import workbench.probe.event.VirtualThreads;

/// An executor that starts a virtual thread a task and knows which are alive. Java's management
/// beans do not see virtual threads, so this executor keeps them itself. Their names are
/// `virtual-1`, `virtual-2`, …
public final class VirtualPool extends AbstractExecutorService {
  private final Set<Thread> alive = ConcurrentHashMap.newKeySet();
  private final Threads threads;
  private final ExecutorService delegate;

  VirtualPool(Threads threads) {
    this.threads = threads;
    ThreadFactory factory = Thread.ofVirtual().name("virtual-", 1).factory();
    this.delegate =
        Executors.newThreadPerTaskExecutor(task -> factory.newThread(() -> runWatched(task)));
  }

  private void runWatched(Runnable task) {
    Thread self = Thread.currentThread();
    alive.add(self);
    threads.sawVirtual(self);
    try {
      task.run();
    } finally {
      alive.remove(self);
    }
  }

  /// How many are alive, how many of those wait, and what the scheduler says of itself.
  VirtualThreads state() {
    int count = 0;
    int waiting = 0;
    for (Thread thread : alive) {
      count++;
      State state = thread.getState();
      if (state != State.RUNNABLE) {
        waiting++;
      }
    }
    if (count == 0) {
      return VirtualThreads.NONE;
    }
    VirtualThreadSchedulerMXBean scheduler =
        ManagementFactory.getPlatformMXBean(VirtualThreadSchedulerMXBean.class);
    return new VirtualThreads(
        count,
        waiting,
        scheduler.getParallelism(),
        scheduler.getPoolSize(),
        scheduler.getMountedVirtualThreadCount(),
        scheduler.getQueuedVirtualThreadCount());
  }

  @Override
  public void execute(Runnable task) {
    delegate.execute(task);
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

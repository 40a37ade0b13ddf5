package workbench.probe.trace;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// An executor that starts a virtual thread a task, announces it, and counts those alive. Their
/// names are `virtual-1`, `virtual-2`, …
public final class VirtualPool extends AbstractExecutorService {
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

  /// How many are alive.
  int alive() {
    return alive.get();
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

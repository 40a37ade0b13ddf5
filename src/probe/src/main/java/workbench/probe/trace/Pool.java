package workbench.probe.trace;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import workbench.probe.event.PoolState;

/// A pool of a fixed number of platform threads that knows which of its threads has a task. Its
/// threads are daemons named `name-1`, `name-2`, …; they start as tasks come, and its queue has no
/// bound.
public final class Pool extends ThreadPoolExecutor {
  private final String name;
  private final Threads threads;
  private final NanoClock clock;
  private final AtomicInteger active = new AtomicInteger();

  Pool(String name, int size, ThreadFactory factory, Threads threads, NanoClock clock) {
    super(size, size, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), factory);
    this.name = name;
    this.threads = threads;
    this.clock = clock;
  }

  @Override
  protected void beforeExecute(Thread thread, Runnable task) {
    active.incrementAndGet();
    TrackedThread self = threads.current();
    if (self != null) {
      self.enter(clock.nanos());
    }
  }

  @Override
  protected void afterExecute(Runnable task, @Nullable Throwable failure) {
    TrackedThread self = threads.current();
    if (self != null) {
      self.leave(clock.nanos());
    }
    active.decrementAndGet();
  }

  PoolState state() {
    return new PoolState(name, getPoolSize(), active.get(), getQueue().size());
  }
}

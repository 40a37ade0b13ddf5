package workbench.labs;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import workbench.pipeline.Darken;
import workbench.pipeline.Downloader;
import workbench.pipeline.GaussianBlur;
import workbench.pipeline.ImageFiles;
import workbench.probe.event.ThreadRole;
import workbench.probe.trace.Probe;
import workbench.probe.trace.Spans;

/// All that one run needs, and no other run shares: the operations and the executors. A pool starts
/// its threads as tasks come, so that a variant has only the threads that it uses.
final class Workshop implements AutoCloseable {
  private static final Duration GRACE = Duration.ofMillis(500);
  private static final long PAUSE_NANOS = 1_000_000;

  private final Probe probe;
  private final Spans spans;
  private final Workload workload;
  private final int cores;
  private final Downloader downloader;
  private final ImageFiles files;
  private final GaussianBlur blur;
  private final Darken darken;
  private final Semaphore permits;
  private final AppWindow window;
  private final AtomicInteger holding = new AtomicInteger();
  private volatile boolean cancelled;
  private final List<ExecutorService> executors = new CopyOnWriteArrayList<>();
  private final Set<Runnable> cancellations = ConcurrentHashMap.newKeySet();
  private final ExecutorService cpuPool;
  private final ExecutorService bigPool;
  private final ExecutorService background;
  private final ExecutorService virtualThreads;

  /// @param spans the probe's, or none for what runs off the record
  Workshop(Probe probe, Spans spans, Workload workload, int cores) {
    this.probe = probe;
    this.spans = spans;
    this.workload = workload;
    this.cores = cores;
    this.downloader = new Downloader(workload.limits(), probe.threadFactory("http", ThreadRole.IO));
    this.files =
        new ImageFiles(owned(probe.pool("file", fileThreads(), ThreadRole.IO)), workload.limits());
    this.blur = new GaussianBlur(workload.sigma(), workload.limits());
    this.darken = new Darken(workload.darken(), workload.limits());
    this.window = new AppWindow(probe, workload.images());
    this.permits = new Semaphore(workload.poolThreads(cores));
    this.cpuPool = pool("cpu", workload.poolThreads(cores));
    this.bigPool = pool("big", workload.inFlight());
    this.background = pool("background", 1);
    this.virtualThreads = owned(probe.virtualPool());
  }

  private ExecutorService pool(String name, int threads) {
    return owned(probe.pool(name, threads, ThreadRole.POOL));
  }

  /// The file channel's threads wait for the disk, one file each.
  private int fileThreads() {
    return Math.max(1, cores / 4);
  }

  private <E extends ExecutorService> E owned(E executor) {
    executors.add(executor);
    return executor;
  }

  Probe probe() {
    return probe;
  }

  Spans spans() {
    return spans;
  }

  Workload workload() {
    return workload;
  }

  Downloader downloader() {
    return downloader;
  }

  ImageFiles files() {
    return files;
  }

  GaussianBlur blur() {
    return blur;
  }

  Darken darken() {
    return darken;
  }

  /// The window of the application under study; closed until a run opens it.
  AppWindow window() {
    return window;
  }

  Semaphore cores() {
    return permits;
  }

  ExecutorService cpuPool() {
    return cpuPool;
  }

  ExecutorService bigPool() {
    return bigPool;
  }

  ExecutorService background() {
    return background;
  }

  ExecutorService virtualThreads() {
    return virtualThreads;
  }

  /// Has the promise cancelled with the run.
  <T> CompletableFuture<T> cancellable(CompletableFuture<T> promise) {
    Runnable cancel = () -> promise.cancel(true);
    cancellations.add(cancel);
    var _ = promise.whenComplete((result, failure) -> cancellations.remove(cancel));
    return promise;
  }

  /// Runs a blocking operation, unless the run is cancelled.
  ///
  /// @throws CancellationException if it is
  <T> T holding(Supplier<T> operation) {
    holding.incrementAndGet();
    try {
      if (cancelled) {
        throw new CancellationException("The run was cancelled.");
      }
      return operation.get();
    } finally {
      holding.decrementAndGet();
    }
  }

  /// Cancels what is asynchronous and interrupts what is not.
  void cancel() {
    cancelled = true;
    cancellations.forEach(Runnable::run);
    executors.forEach(ExecutorService::shutdownNow);
    probe.ui().interrupt();
  }

  /// Ends all threads of the run. A save that is under way gets the time to end or to remove its
  /// part, also on a thread that is not the run's own.
  @Override
  public void close() {
    long deadline = System.nanoTime() + GRACE.toNanos();
    executors.forEach(ExecutorService::shutdownNow);
    downloader.close();
    try {
      for (ExecutorService executor : executors) {
        var _ = executor.awaitTermination(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    while (holding.get() > 0 && System.nanoTime() < deadline) {
      LockSupport.parkNanos(PAUSE_NANOS);
    }
  }
}

package workbench.exercises.retry;

import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import workbench.labs.Tools;
import workbench.pipeline.OperationFailure;
import workbench.pipeline.Reason;

/// Downloads from a server that is busy now and then.
public final class Retry {
  private static final Set<Reason> PASSING =
      EnumSet.of(Reason.HTTP_STATUS, Reason.STALLED, Reason.CONNECTION_LOST);

  private final Tools t;

  public Retry(Tools t) {
    this.t = t;
  }

  private static final ScheduledExecutorService CLOCK =
      Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "retry-clock");
        thread.setDaemon(true);
        return thread;
      });

  public CompletableFuture<byte[]> download(URI source, int attempts, Duration delay) {
    Attempts all = new Attempts(source, attempts, delay.toMillis());
    all.next();
    return all.promise;
  }

  private final class Attempts {
    private final CompletableFuture<byte[]> promise = new CompletableFuture<>();
    private final URI source;
    private final int most;
    private final long delay;
    private final AtomicInteger made = new AtomicInteger();
    private volatile Future<?> underWay;

    Attempts(URI source, int most, long delay) {
      this.source = source;
      this.most = most;
      this.delay = delay;
      promise.whenComplete((bytes, failure) -> {
        if (promise.isCancelled() && underWay != null) {
          underWay.cancel(true);
        }
      });
    }

    void next() {
      made.incrementAndGet();
      CompletableFuture<byte[]> download = t.download(source);
      underWay = download;
      download.thenAccept(promise::complete);
      download.exceptionally(failure -> {
        failed(failure);
        return null;
      });
    }

    private void failed(Throwable failure) {
      if (promise.isDone()) {
        return;
      }
      if (made.get() >= most || !passes(failure)) {
        promise.completeExceptionally(failure);
        return;
      }
      underWay = CLOCK.schedule(this::next, delay << (made.get() - 1), TimeUnit.MILLISECONDS);
      if (promise.isDone()) {
        underWay.cancel(true);
      }
    }
  }

  private static boolean passes(Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    return cause instanceof OperationFailure operation && PASSING.contains(operation.reason());
  }
}

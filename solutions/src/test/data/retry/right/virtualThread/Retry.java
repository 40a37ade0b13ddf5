package workbench.exercises.retry;

import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
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

  public CompletableFuture<byte[]> download(URI source, int attempts, Duration delay) {
    CompletableFuture<byte[]> promise = new CompletableFuture<>();
    t.virtualThreads().execute(() -> loop(source, attempts, delay, promise));
    return promise;
  }

  private void loop(URI source, int attempts, Duration first, CompletableFuture<byte[]> promise) {
    Duration delay = first;
    for (int attempt = 1; !promise.isDone(); attempt++) {
      try {
        promise.complete(t.downloadBlocking(source));
      } catch (OperationFailure failure) {
        if (attempt == attempts || !PASSING.contains(failure.reason())) {
          promise.completeExceptionally(failure);
          return;
        }
        try {
          Thread.sleep(delay);
        } catch (InterruptedException e) {
          promise.cancel(true);
          return;
        }
        delay = delay.multipliedBy(2);
      }
    }
  }
}

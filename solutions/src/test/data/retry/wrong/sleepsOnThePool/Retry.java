// fails: noThreadWaitsForTheNextAttempt
package workbench.exercises.retry;

import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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
    attempt(source, attempts, delay, promise);
    return promise;
  }

  private void attempt(URI source, int left, Duration delay, CompletableFuture<byte[]> promise) {
    if (promise.isDone()) {
      return;
    }
    t.download(source)
        .whenCompleteAsync((bytes, failure) -> {
          if (failure == null) {
            promise.complete(bytes);
          } else if (left > 1 && passes(failure)) {
            try {
              Thread.sleep(delay);
            } catch (InterruptedException e) {
              promise.completeExceptionally(e);
              return;
            }
            attempt(source, left - 1, delay.multipliedBy(2), promise);
          } else {
            promise.completeExceptionally(failure);
          }
        });
  }

  private static boolean passes(Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    return cause instanceof OperationFailure operation && PASSING.contains(operation.reason());
  }
}

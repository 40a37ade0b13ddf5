// fails: cancelStopsTheAttempts
package workbench.exercises.retry;

import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
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
    CompletableFuture<byte[]> download = t.download(source);
    if (attempts == 1) {
      return download;
    }
    return download.exceptionallyCompose(failure ->
        passes(failure)
            ? CompletableFuture.supplyAsync(
                    () -> download(source, attempts - 1, delay.multipliedBy(2)),
                    CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS))
                .thenCompose(next -> next)
            : CompletableFuture.failedFuture(failure));
  }

  private static boolean passes(Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    return cause instanceof OperationFailure operation && PASSING.contains(operation.reason());
  }
}

// fails: noThreadWaitsForTheNextAttempt
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
    return CompletableFuture.supplyAsync(
        () -> {
          for (int left = attempts; ; left--) {
            try {
              return t.download(source).join();
            } catch (CompletionException e) {
              if (left == 1 || !passes(e)) {
                throw e;
              }
              CompletableFuture.runAsync(
                      () -> {},
                      CompletableFuture.delayedExecutor(
                          delay.toMillis() << (attempts - left), TimeUnit.MILLISECONDS))
                  .join();
            }
          }
        },
        t.background());
  }

  private static boolean passes(Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    return cause instanceof OperationFailure operation && PASSING.contains(operation.reason());
  }
}

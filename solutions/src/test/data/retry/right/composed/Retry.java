package workbench.exercises.retry;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import workbench.labs.Tools;
import workbench.pipeline.OperationFailure;
import workbench.pipeline.Reason;

/// Downloads from a server that is busy now and then.
public final class Retry {
  private final Tools t;

  public Retry(Tools t) {
    this.t = t;
  }

  /// Downloads a photograph. If the server answers with an error status, it is asked again: the
  /// second time after the pause, then after twice the pause, and so on, twice as long each time.
  /// What fails for any other reason is not tried again. Called on the UI thread.
  ///
  /// @param attempts how often it is asked at the most, from 1
  /// @return a promise that fails as the last attempt did. Once it is cancelled, nothing is asked any
  ///   more.
  public CompletableFuture<byte[]> fetch(URI source, int attempts, Duration pause) {
    CompletableFuture<byte[]> answer = new CompletableFuture<>();
    once(source, attempts, pause, answer)
        .whenComplete(
            (photograph, failure) -> {
              if (failure == null) {
                answer.complete(photograph);
              } else {
                answer.completeExceptionally(failure);
              }
            });
    return answer;
  }

  private CompletableFuture<byte[]> once(
      URI source, int left, Duration pause, CompletableFuture<byte[]> answer) {
    if (answer.isDone()) {
      return CompletableFuture.failedFuture(new CancellationException());
    }
    return t.download(source)
        .exceptionallyCompose(
            failure -> {
              if (left == 1 || !isWorthARetry(failure)) {
                return CompletableFuture.failedFuture(failure);
              }
              Executor later =
                  CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS);
              return CompletableFuture.supplyAsync(() -> 0, later)
                  .thenCompose(_ -> once(source, left - 1, pause.multipliedBy(2), answer));
            });
  }

  private static boolean isWorthARetry(Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    return cause instanceof OperationFailure f && f.reason() == Reason.HTTP_STATUS;
  }
}

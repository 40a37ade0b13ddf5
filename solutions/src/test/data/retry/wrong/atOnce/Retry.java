// fails: theSecondAttemptComesAfterThePause
package workbench.exercises.retry;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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
    attempt(source, attempts, pause, answer);
    return answer;
  }

  private void attempt(
      URI source, int attempts, Duration pause, CompletableFuture<byte[]> answer) {
    if (answer.isDone()) {
      return;
    }
    CompletableFuture<byte[]> download = t.download(source);
    var _ = answer.whenComplete((_, _) -> download.cancel(true));
    var _ =
        download.whenComplete((photograph, failure) -> {
          if (failure == null) {
            answer.complete(photograph);
          } else if (attempts == 1 || !isWorthARetry(failure)) {
            answer.completeExceptionally(failure);
          } else {
            attempt(source, attempts - 1, pause.multipliedBy(2), answer);
          }
        });
  }

  private static boolean isWorthARetry(Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    return cause instanceof OperationFailure f && f.reason() == Reason.HTTP_STATUS;
  }
}

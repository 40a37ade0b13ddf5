package workbench.exercises.retry;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
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
    ScheduledExecutorService scheduler =
        Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("retry").factory());
    answer.whenComplete((photograph, failure) -> scheduler.shutdownNow());
    ask(scheduler, answer, source, attempts, pause.toNanos());
    return answer;
  }

  private void ask(
      ScheduledExecutorService scheduler,
      CompletableFuture<byte[]> answer,
      URI source,
      int left,
      long nanos) {
    t.download(source)
        .whenComplete(
            (photograph, failure) -> {
              if (failure == null) {
                answer.complete(photograph);
              } else if (left > 1 && isWorthARetry(failure)) {
                try {
                  scheduler.schedule(
                      () -> ask(scheduler, answer, source, left - 1, 2 * nanos),
                      nanos,
                      TimeUnit.NANOSECONDS);
                } catch (RejectedExecutionException cancelled) {
                  // Nobody waits any more.
                }
              } else {
                answer.completeExceptionally(failure);
              }
            });
  }

  private static boolean isWorthARetry(Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    return cause instanceof OperationFailure f && f.reason() == Reason.HTTP_STATUS;
  }
}

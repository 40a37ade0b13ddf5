package workbench.exercises.deadline;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import workbench.labs.Tools;

/// Pictures for a window that does not like to wait.
public final class Preview {
  private final Tools t;

  public Preview(Tools t) {
    this.t = t;
  }

  public CompletableFuture<byte[]> fetch(URI source, Duration limit, byte[] fallback) {
    CompletableFuture<byte[]> picture = new CompletableFuture<>();
    FutureTask<Void> task =
        new FutureTask<>(
            () -> {
              try {
                picture.complete(t.downloadBlocking(source));
              } catch (RuntimeException e) {
                picture.complete(fallback);
              }
              return null;
            });
    t.virtualThreads().execute(task);
    return picture
        .completeOnTimeout(fallback, limit.toMillis(), TimeUnit.MILLISECONDS)
        .whenComplete((bytes, failure) -> task.cancel(true));
  }
}

package workbench.exercises.deadline;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
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
    CompletableFuture<byte[]> download = t.download(source);
    download.whenComplete((bytes, failure) -> picture.complete(failure == null ? bytes : fallback));
    CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS, Runnable::run)
        .execute(() -> {
          if (picture.complete(fallback)) {
            download.cancel(true);
          }
        });
    return picture;
  }
}

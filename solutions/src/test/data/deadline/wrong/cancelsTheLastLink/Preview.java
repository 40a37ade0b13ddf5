// fails: theDownloadGivenUpIsCancelled
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
    CompletableFuture<byte[]> picture = t.download(source).thenApply(bytes -> bytes);
    CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS)
        .execute(() -> picture.cancel(true));
    return picture.exceptionally(failure -> fallback);
  }
}

// fails: noThreadWaitsUntilTheLimitIsOver
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
    CompletableFuture<byte[]> download = t.download(source);
    try {
      return CompletableFuture.completedFuture(
          download.get(limit.toMillis(), TimeUnit.MILLISECONDS));
    } catch (Exception e) {
      download.cancel(true);
      return CompletableFuture.completedFuture(fallback);
    }
  }
}

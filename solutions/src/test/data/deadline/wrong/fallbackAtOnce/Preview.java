// fails: aDownloadInTimeIsPromised
package workbench.exercises.deadline;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import workbench.labs.Tools;

/// Pictures for a window that does not like to wait.
public final class Preview {
  private final Tools t;

  public Preview(Tools t) {
    this.t = t;
  }

  public CompletableFuture<byte[]> fetch(URI source, Duration limit, byte[] fallback) {
    CompletableFuture<byte[]> download = t.download(source);
    byte[] picture = download.getNow(fallback);
    download.cancel(true);
    return CompletableFuture.completedFuture(picture);
  }
}

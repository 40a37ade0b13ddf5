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

  /// Downloads a picture, or answers another one instead: when the limit is over and the download
  /// is not, or when the download fails. A download given up is cancelled. Called on the UI thread;
  /// no thread waits. The promise never fails.
  ///
  /// @param limit how long the download may take
  /// @param fallback the picture to show instead
  /// @return a promise of the picture
  public CompletableFuture<byte[]> fetch(URI source, Duration limit, byte[] fallback) {
    // TODO Give t.download(source) a deadline.
    throw new UnsupportedOperationException("Not solved yet.");
  }
}

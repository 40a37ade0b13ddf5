package workbench.exercises.retry;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import workbench.labs.Tools;

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
  /// @return a promise that fails as the last attempt did. Once it is cancelled, nothing is asked
  ///   any more.
  public CompletableFuture<byte[]> fetch(URI source, int attempts, Duration pause) {
    // TODO Ask again, a little later, for as long as it is worth it. No thread waits for that.
    throw new UnsupportedOperationException("Not solved yet.");
  }
}

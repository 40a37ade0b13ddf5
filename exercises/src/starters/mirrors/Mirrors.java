package workbench.exercises.mirrors;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import workbench.labs.Tools;

/// Several servers that have the same photograph.
public final class Mirrors {
  private final Tools t;

  public Mirrors(Tools t) {
    this.t = t;
  }

  /// Asks all mirrors at once, and answers the first photograph that arrives; the other downloads
  /// are then cancelled. A mirror that fails is no answer. Only when all have failed the promise
  /// fails: with a failure whose suppressed exceptions are those of the mirrors. Called on the UI
  /// thread; no thread waits.
  ///
  /// @param mirrors one or more addresses of the same photograph
  /// @return a promise of the photograph
  public CompletableFuture<byte[]> download(List<URI> mirrors) {
    // TODO Ask them all; the first success wins.
    throw new UnsupportedOperationException("Not solved yet.");
  }
}

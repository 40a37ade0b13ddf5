// fails: thePromiseFailsOnceAllHaveFailed
package workbench.exercises.mirrors;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import workbench.labs.Tools;

/// Downloads a photograph that several servers have.
public final class Mirrors {
  private final Tools t;

  public Mirrors(Tools t) {
    this.t = t;
  }

  /// Asks all mirrors at once and answers whichever photograph comes first. The other downloads are
  /// given up then. A mirror that fails does not count as long as another one may still answer.
  /// Called on the UI thread.
  ///
  /// @param mirrors addresses of the same photograph, at least one
  /// @return a promise that fails once all mirrors have failed
  public CompletableFuture<byte[]> fetch(List<URI> mirrors) {
    var downloads = mirrors.stream().map(t::download).toList();
    CompletableFuture<byte[]> winner = new CompletableFuture<>();
    downloads.forEach(download -> download.thenAccept(winner::complete));
    winner.thenRun(() -> downloads.forEach(download -> download.cancel(true)));
    return winner;
  }
}

// fails: theOtherDownloadsAreGivenUp
package workbench.exercises.mirrors;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
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
    CompletableFuture<byte[]> first = new CompletableFuture<>();
    List<CompletableFuture<byte[]>> downloads = mirrors.stream().map(t::download).toList();
    AtomicInteger left = new AtomicInteger(downloads.size());
    for (CompletableFuture<byte[]> download : downloads) {
      var _ =
          download.whenComplete((photograph, failure) -> {
            if (failure == null) {
              first.complete(photograph);
            } else if (left.decrementAndGet() == 0) {
              first.completeExceptionally(failure);
            }
          });
    }
    return first;
  }
}

package workbench.exercises.mirrors;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
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
    CompletableFuture<byte[]> first = new CompletableFuture<>();
    List<CompletableFuture<byte[]>> downloads = mirrors.stream().map(t::download).toList();
    CompletableFuture<?>[] arrivals =
        downloads.stream()
            .map(d -> d.thenAccept(first::complete))
            .toArray(CompletableFuture[]::new);
    var _ =
        CompletableFuture.allOf(arrivals)
            .whenComplete((_, failure) -> {
              if (failure != null) {
                first.completeExceptionally(allFailed(downloads));
              }
            });
    return first.whenComplete((_, _) -> downloads.forEach(d -> d.cancel(true)));
  }

  private static Throwable allFailed(List<CompletableFuture<byte[]>> downloads) {
    IOException all = new IOException("No mirror delivered the photograph.");
    downloads.stream()
        .filter(d -> d.state() == Future.State.FAILED)
        .map(CompletableFuture::exceptionNow)
        .forEach(all::addSuppressed);
    return all;
  }
}

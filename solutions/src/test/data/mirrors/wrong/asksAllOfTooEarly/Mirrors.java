// fails: aFailureDoesNotWin
package workbench.exercises.mirrors;

import java.io.IOException;
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

  public CompletableFuture<byte[]> download(List<URI> mirrors) {
    CompletableFuture<byte[]> first = new CompletableFuture<>();
    List<CompletableFuture<byte[]>> downloads = mirrors.stream().map(t::download).toList();
    downloads.forEach(d -> d.thenAccept(first::complete));
    CompletableFuture.allOf(downloads.toArray(CompletableFuture[]::new))
        .exceptionally(failure -> {
          IOException all = new IOException("No mirror delivered the photograph.");
          downloads.stream()
              .filter(CompletableFuture::isCompletedExceptionally)
              .forEach(d -> all.addSuppressed(d.exceptionNow()));
          first.completeExceptionally(all);
          return null;
        });
    return first.whenComplete((bytes, failure) -> downloads.forEach(d -> d.cancel(true)));
  }
}

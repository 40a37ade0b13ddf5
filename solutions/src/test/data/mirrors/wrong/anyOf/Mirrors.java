// fails: aFailureDoesNotWin
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

  public CompletableFuture<byte[]> download(List<URI> mirrors) {
    List<CompletableFuture<byte[]>> downloads = mirrors.stream().map(t::download).toList();
    return CompletableFuture.anyOf(downloads.toArray(CompletableFuture[]::new))
        .thenApply(first -> (byte[]) first)
        .whenComplete((bytes, failure) -> downloads.forEach(d -> d.cancel(true)));
  }
}

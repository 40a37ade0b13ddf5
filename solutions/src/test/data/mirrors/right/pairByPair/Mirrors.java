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
    return downloads.stream()
        .reduce(Mirrors::either)
        .orElseThrow()
        .whenComplete((bytes, failure) -> downloads.forEach(d -> d.cancel(true)));
  }

  private static CompletableFuture<byte[]> either(
      CompletableFuture<byte[]> one, CompletableFuture<byte[]> other) {
    CompletableFuture<byte[]> first = new CompletableFuture<>();
    one.thenAccept(first::complete);
    other.thenAccept(first::complete);
    one.handle((bytes, failure) -> failure)
        .thenCombine(other.handle((bytes, failure) -> failure), (a, b) -> {
          if (a != null && b != null) {
            RuntimeException both = new RuntimeException("Both failed.");
            both.addSuppressed(a);
            both.addSuppressed(b);
            first.completeExceptionally(both);
          }
          return null;
        });
    return first;
  }
}

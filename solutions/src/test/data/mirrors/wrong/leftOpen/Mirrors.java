// fails: whenAllFailThePromiseFails
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
    CompletableFuture<byte[]> first = new CompletableFuture<>();
    for (URI mirror : mirrors) {
      CompletableFuture<byte[]> download = t.download(mirror);
      download.thenAccept(first::complete);
      first.whenComplete((bytes, failure) -> download.cancel(true));
    }
    return first;
  }
}

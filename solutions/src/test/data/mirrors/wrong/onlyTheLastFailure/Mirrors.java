// fails: allFailuresAreTold
package workbench.exercises.mirrors;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import workbench.labs.Tools;

/// Several servers that have the same photograph.
public final class Mirrors {
  private final Tools t;

  public Mirrors(Tools t) {
    this.t = t;
  }

  public CompletableFuture<byte[]> download(List<URI> mirrors) {
    CompletableFuture<byte[]> first = new CompletableFuture<>();
    AtomicInteger left = new AtomicInteger(mirrors.size());
    for (URI mirror : mirrors) {
      CompletableFuture<byte[]> download = t.download(mirror);
      first.whenComplete((bytes, failure) -> download.cancel(true));
      download.whenComplete((bytes, failure) -> {
        if (failure == null) {
          first.complete(bytes);
        } else if (left.decrementAndGet() == 0) {
          first.completeExceptionally(failure);
        }
      });
    }
    return first;
  }
}

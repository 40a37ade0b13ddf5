// fails: theFirstThatArrivesIsPromised
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
    return CompletableFuture.allOf(downloads.toArray(CompletableFuture[]::new))
        .handle((none, failure) -> {
          for (CompletableFuture<byte[]> d : downloads) {
            if (!d.isCompletedExceptionally()) {
              return d.join();
            }
          }
          RuntimeException all = new RuntimeException("All mirrors failed.");
          downloads.forEach(d -> all.addSuppressed(d.exceptionNow()));
          throw all;
        });
  }
}

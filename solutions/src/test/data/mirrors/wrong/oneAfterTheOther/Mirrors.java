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
    CompletableFuture<byte[]> answer = t.download(mirrors.getFirst());
    for (URI next : mirrors.subList(1, mirrors.size())) {
      answer =
          answer.exceptionallyCompose(failure ->
              t.download(next)
                  .whenComplete((bytes, another) -> {
                    if (another != null) {
                      another.addSuppressed(failure);
                    }
                  }));
    }
    return answer;
  }
}

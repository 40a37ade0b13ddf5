// fails: theNextBeginsAsSoonAsAnyOfThemIsOver
package workbench.exercises.bounded;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import workbench.labs.Tools;

/// Processes a whole album of photographs, a few at a time.
public final class Album {
  private final Tools t;

  public Album(Tools t) {
    this.t = t;
  }

  public CompletableFuture<List<Path>> all(
      List<URI> photographs, int limit, Function<URI, CompletableFuture<Path>> process) {
    List<CompletableFuture<Path>> files = new ArrayList<>();
    for (int i = 0; i < photographs.size(); i++) {
      URI photograph = photographs.get(i);
      if (i < limit) {
        files.add(process.apply(photograph));
      } else {
        files.add(
            files.get(i - limit)
                .handle((file, failure) -> file)
                .thenCompose(before -> process.apply(photograph)));
      }
    }
    return CompletableFuture.allOf(files.toArray(CompletableFuture[]::new))
        .thenApply(none -> files.stream().map(CompletableFuture::join).toList());
  }
}

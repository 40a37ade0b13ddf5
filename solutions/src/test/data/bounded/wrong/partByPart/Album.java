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
    CompletableFuture<List<Path>> files = CompletableFuture.completedFuture(new ArrayList<>());
    for (int from = 0; from < photographs.size(); from += limit) {
      List<URI> part = photographs.subList(from, Math.min(from + limit, photographs.size()));
      files = files.thenCompose(before -> part(part, process).thenApply(more -> {
        before.addAll(more);
        return before;
      }));
    }
    return files;
  }

  private CompletableFuture<List<Path>> part(
      List<URI> part, Function<URI, CompletableFuture<Path>> process) {
    List<CompletableFuture<Path>> begun = part.stream().map(process).toList();
    return CompletableFuture.allOf(begun.toArray(CompletableFuture[]::new))
        .thenApply(none -> begun.stream().map(CompletableFuture::join).toList());
  }
}

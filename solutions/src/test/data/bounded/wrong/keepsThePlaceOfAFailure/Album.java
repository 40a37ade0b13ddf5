// fails: aPhotographThatFailsGivesItsPlaceBack
package workbench.exercises.bounded;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
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
    return CompletableFuture.supplyAsync(
        () -> {
          Semaphore places = new Semaphore(limit);
          List<CompletableFuture<Path>> begun = new ArrayList<>();
          for (URI photograph : photographs) {
            places.acquireUninterruptibly();
            begun.add(
                process.apply(photograph).thenApply(file -> {
                  places.release();
                  return file;
                }));
          }
          return begun.stream().map(CompletableFuture::join).toList();
        },
        t.virtualThreads());
  }
}

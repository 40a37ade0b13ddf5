// fails: noThreadWaitsForAPlace
package workbench.exercises.bounded;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
    ExecutorService pool = Executors.newFixedThreadPool(limit);
    List<CompletableFuture<Path>> begun =
        photographs.stream()
            .map(p -> CompletableFuture.supplyAsync(() -> process.apply(p).join(), pool))
            .toList();
    return CompletableFuture.allOf(begun.toArray(CompletableFuture[]::new))
        .whenComplete((none, failure) -> pool.shutdown())
        .thenApply(none -> begun.stream().map(CompletableFuture::join).toList());
  }
}

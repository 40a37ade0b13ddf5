// fails: tenThousandPhotographsAreNoTrouble
package workbench.exercises.bounded;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
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
    List<CompletableFuture<Path>> results = new ArrayList<>();
    photographs.forEach(p -> results.add(new CompletableFuture<>()));
    AtomicInteger next = new AtomicInteger();
    for (int i = 0; i < limit; i++) {
      begin(photographs, next, results, process);
    }
    return CompletableFuture.allOf(results.toArray(CompletableFuture[]::new))
        .thenApply(none -> results.stream().map(CompletableFuture::join).toList());
  }

  private void begin(
      List<URI> photographs,
      AtomicInteger next,
      List<CompletableFuture<Path>> results,
      Function<URI, CompletableFuture<Path>> process) {
    int i = next.getAndIncrement();
    if (i >= photographs.size()) {
      return;
    }
    process
        .apply(photographs.get(i))
        .whenComplete((file, failure) -> {
          if (failure == null) results.get(i).complete(file);
          else results.get(i).completeExceptionally(failure);
          begin(photographs, next, results, process);
        });
  }
}

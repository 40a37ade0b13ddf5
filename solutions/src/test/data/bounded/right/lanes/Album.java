package workbench.exercises.bounded;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.stream.IntStream;
import workbench.labs.Tools;

/// Processes a whole album of photographs, a few at a time.
public final class Album {
  private final Tools t;

  public Album(Tools t) {
    this.t = t;
  }

  public CompletableFuture<List<Path>> all(
      List<URI> photographs, int limit, Function<URI, CompletableFuture<Path>> process) {
    AtomicInteger next = new AtomicInteger();
    AtomicReferenceArray<CompletableFuture<Path>> begun =
        new AtomicReferenceArray<>(photographs.size());
    CompletableFuture<?>[] lanes =
        IntStream.range(0, limit)
            .mapToObj(i -> lane(photographs, next, begun, process))
            .toArray(CompletableFuture[]::new);
    return CompletableFuture.allOf(lanes)
        .thenApply(none ->
            IntStream.range(0, photographs.size()).mapToObj(i -> begun.get(i).join()).toList());
  }

  private CompletableFuture<?> lane(
      List<URI> photographs,
      AtomicInteger next,
      AtomicReferenceArray<CompletableFuture<Path>> begun,
      Function<URI, CompletableFuture<Path>> process) {
    int i = next.getAndIncrement();
    if (i >= photographs.size()) {
      return CompletableFuture.completedFuture(null);
    }
    CompletableFuture<Path> one = process.apply(photographs.get(i));
    begun.set(i, one);
    return one.handle((file, failure) -> file)
        .thenComposeAsync(file -> lane(photographs, next, begun, process), t.background());
  }
}

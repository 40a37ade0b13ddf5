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
    new Places(photographs, results, limit, process).fill();
    return CompletableFuture.allOf(results.toArray(CompletableFuture[]::new))
        .thenApply(none -> results.stream().map(CompletableFuture::join).toList());
  }

  private static final class Places {
    private final List<URI> photographs;
    private final List<CompletableFuture<Path>> results;
    private final Function<URI, CompletableFuture<Path>> process;
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger free;
    private int next;

    Places(
        List<URI> photographs,
        List<CompletableFuture<Path>> results,
        int limit,
        Function<URI, CompletableFuture<Path>> process) {
      this.photographs = photographs;
      this.results = results;
      this.process = process;
      this.free = new AtomicInteger(limit);
    }

    /// Whoever comes first does it for all who come meanwhile.
    void fill() {
      if (calls.getAndIncrement() > 0) {
        return;
      }
      int done = 1;
      do {
        while (next < photographs.size() && free.get() > 0) {
          free.decrementAndGet();
          int i = next++;
          process
              .apply(photographs.get(i))
              .whenComplete((file, failure) -> {
                if (failure == null) results.get(i).complete(file);
                else results.get(i).completeExceptionally(failure);
                free.incrementAndGet();
                fill();
              });
        }
        done = calls.addAndGet(-done);
      } while (done > 0);
    }
  }
}

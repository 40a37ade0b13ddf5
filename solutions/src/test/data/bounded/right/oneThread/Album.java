package workbench.exercises.bounded;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
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
    Run run = new Run(photographs, limit, process);
    t.background().execute(run::begin);
    return run.over;
  }

  /// Its state belongs to the background thread.
  private final class Run {
    private final CompletableFuture<List<Path>> over = new CompletableFuture<>();
    private final List<CompletableFuture<Path>> begun = new ArrayList<>();
    private final Iterator<URI> next;
    private final Function<URI, CompletableFuture<Path>> process;
    private int places;
    private int underWay;

    Run(List<URI> photographs, int limit, Function<URI, CompletableFuture<Path>> process) {
      this.next = photographs.iterator();
      this.places = limit;
      this.process = process;
    }

    void begin() {
      while (places > 0 && next.hasNext()) {
        places--;
        underWay++;
        CompletableFuture<Path> one = process.apply(next.next());
        begun.add(one);
        one.whenCompleteAsync(
            (file, failure) -> {
              places++;
              underWay--;
              begin();
            },
            t.background());
      }
      if (underWay == 0 && !next.hasNext()) {
        CompletableFuture.allOf(begun.toArray(CompletableFuture[]::new))
            .thenApply(none -> begun.stream().map(CompletableFuture::join).toList())
            .whenComplete((files, failure) -> {
              if (failure == null) over.complete(files); else over.completeExceptionally(failure);
            });
      }
    }
  }
}

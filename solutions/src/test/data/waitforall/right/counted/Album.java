package workbench.exercises.waitforall;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import workbench.labs.Tools;

/// An album of blurred photographs.
public final class Album {
  private final Tools t;

  public Album(Tools t) {
    this.t = t;
  }

  /// A photograph to be had from an address, and the file for its blurred version.
  public record Photograph(URI source, Path target) {}

  /// Downloads, blurs and saves all photographs, all of them under way together. Called on the UI
  /// thread; no thread waits.
  ///
  /// @return a promise of the saved files, in the order of the photographs, kept when the last one
  ///   is saved. If one fails the promise fails, but not before the others are over, too.
  public CompletableFuture<List<Path>> saveAll(List<Photograph> photographs) {
    CompletableFuture<List<Path>> all = new CompletableFuture<>();
    if (photographs.isEmpty()) {
      all.complete(List.of());
      return all;
    }
    Path[] files = new Path[photographs.size()];
    AtomicInteger left = new AtomicInteger(files.length);
    AtomicReference<Throwable> failed = new AtomicReference<>();
    for (int i = 0; i < files.length; i++) {
      int place = i;
      saveOne(photographs.get(i)).whenComplete((file, failure) -> {
        files[place] = file;
        if (failure != null) {
          failed.compareAndSet(null, failure);
        }
        if (left.decrementAndGet() == 0) {
          if (failed.get() == null) {
            all.complete(List.of(files));
          } else {
            all.completeExceptionally(failed.get());
          }
        }
      });
    }
    return all;
  }

  private CompletableFuture<Path> saveOne(Photograph photograph) {
    return t.download(photograph.source())
        .thenApplyAsync(t::blur, t.cpuPool())
        .thenCompose(blurred -> t.save(blurred, photograph.target()));
  }
}

package workbench.exercises.waitforall;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
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
    return CompletableFuture.supplyAsync(
        () -> {
          List<CompletableFuture<Path>> each = photographs.stream().map(this::saveOne).toList();
          CompletableFuture.allOf(each.toArray(CompletableFuture[]::new)).join();
          return each.stream().map(CompletableFuture::join).toList();
        },
        t.virtualThreads());
  }

  private CompletableFuture<Path> saveOne(Photograph photograph) {
    return t.download(photograph.source())
        .thenApplyAsync(t::blur, t.cpuPool())
        .thenCompose(blurred -> t.save(blurred, photograph.target()));
  }
}

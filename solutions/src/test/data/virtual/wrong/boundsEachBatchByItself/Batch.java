// fails: twoBatchesShareTheCores
package workbench.exercises.virtual;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import workbench.labs.Tools;

/// Downloads, blurs and saves many photographs.
public final class Batch {
  private final Tools t;

  public Batch(Tools t) {
    this.t = t;
  }

  /// Downloads, blurs and saves each photograph: the first one as `0.jpg` in the folder, the next
  /// as `1.jpg`, and so on. Called on the UI thread.
  ///
  /// @return a promise of the saved files, in the order of the sources; it fails if one of them
  ///   failed
  public CompletableFuture<List<Path>> process(List<URI> sources, Path folder) {
    Semaphore cores = new Semaphore(t.cores().availablePermits());
    List<CompletableFuture<Path>> saved = new ArrayList<>();
    for (URI source : sources) {
      Path target = folder.resolve(saved.size() + ".jpg");
      saved.add(CompletableFuture.supplyAsync(() -> one(source, target, cores), t.virtualThreads()));
    }
    return CompletableFuture.allOf(saved.toArray(CompletableFuture[]::new))
        .thenApply(_ -> saved.stream().map(CompletableFuture::join).toList());
  }

  private Path one(URI source, Path target, Semaphore cores) {
    byte[] original = t.downloadBlocking(source);
    cores.acquireUninterruptibly();
    byte[] blurred;
    try {
      blurred = t.blur(original);
    } finally {
      cores.release();
    }
    return t.saveBlocking(blurred, target);
  }
}

// fails: noMoreBlursAtOnceThanCores
package workbench.exercises.virtual;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import workbench.labs.Tools;

/// Downloads, blurs and saves many photographs.
public final class Batch {
  private final Tools t;

  public Batch(Tools t) {
    this.t = t;
  }

  /// Downloads, blurs and saves each photograph: the first one as `0.jpg` in the folder, the next as
  /// `1.jpg`, and so on. Called on the UI thread.
  ///
  /// @return a promise of the saved files, in the order of the sources; it fails if one of them
  ///   failed
  public CompletableFuture<List<Path>> process(List<URI> sources, Path folder) {
    List<CompletableFuture<Path>> saved = new ArrayList<>();
    for (URI source : sources) {
      Path target = folder.resolve(saved.size() + ".jpg");
      saved.add(CompletableFuture.supplyAsync(() -> one(source, target), t.virtualThreads()));
    }
    return CompletableFuture.allOf(saved.toArray(CompletableFuture[]::new))
        .thenApply(_ -> saved.stream().map(CompletableFuture::join).toList());
  }

  private Path one(URI source, Path target) {
    return t.saveBlocking(t.blur(t.downloadBlocking(source)), target);
  }
}

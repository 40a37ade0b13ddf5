package workbench.exercises.virtual;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
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
    // TODO A virtual thread for each photograph, and plain blocking code on it.
    throw new UnsupportedOperationException("Not solved yet.");
  }
}

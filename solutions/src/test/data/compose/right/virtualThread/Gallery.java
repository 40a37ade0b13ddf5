package workbench.exercises.compose;

import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import workbench.labs.Tools;

/// A window that shows blurred photographs.
public final class Gallery {
  private final Tools t;

  public Gallery(Tools t) {
    this.t = t;
  }

  /// Downloads the photograph, blurs it and saves it. Called on the UI thread, when somebody clicks.
  ///
  /// @return a promise of the file saved
  public CompletableFuture<Path> process(URI source, Path target) {
    return CompletableFuture.supplyAsync(
        () -> {
          byte[] original = t.downloadBlocking(source);
          t.cores().acquireUninterruptibly();
          byte[] blurred;
          try {
            blurred = t.blur(original);
          } finally {
            t.cores().release();
          }
          return t.saveBlocking(blurred, target);
        },
        t.virtualThreads());
  }
}

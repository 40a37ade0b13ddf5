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

  /// Downloads the photograph, blurs it and saves it. Called on the UI thread, when somebody
  /// clicks.
  ///
  /// @return a promise of the file saved
  public CompletableFuture<Path> process(URI source, Path target) {
    // TODO Compose it of t.download, t.blur and t.save, so that no thread waits.
    throw new UnsupportedOperationException("Not solved yet.");
  }
}

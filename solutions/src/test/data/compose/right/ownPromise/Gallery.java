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
    CompletableFuture<Path> saved = new CompletableFuture<>();
    var _ = t.download(source)
        .whenCompleteAsync(
            (original, failure) -> {
              if (failure != null) {
                saved.completeExceptionally(failure);
                return;
              }
              try {
                var _ = t.save(t.blur(original), target)
                    .whenComplete((path, e) -> {
                      if (e == null) saved.complete(path); else saved.completeExceptionally(e);
                    });
              } catch (RuntimeException e) {
                saved.completeExceptionally(e);
              }
            },
            t.cpuPool());
    return saved;
  }
}

// fails: noThreadWaitsForAnOpenPromise
package workbench.exercises.bringback;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import workbench.labs.Tools;

/// A line of text in a window that tells what became of a photograph.
public final class Display {
  private final Tools t;
  private final Consumer<String> label;

  /// @param label sets the text; to be called on the UI thread, as all that belongs to a window
  public Display(Tools t, Consumer<String> label) {
    this.t = t;
    this.label = label;
  }

  /// Shows the file's name once the promise is kept, or the message of the failure if it fails;
  /// once, and on the UI thread. Returns at once.
  ///
  /// @param promise may be open or complete already; any thread may complete it, and any thread may
  ///   call this method
  public void show(CompletableFuture<Path> promise) {
    t.ui().execute(() -> {
      try {
        label.accept(promise.join().getFileName().toString());
      } catch (CompletionException e) {
        label.accept(e.getCause().getMessage());
      }
    });
  }
}

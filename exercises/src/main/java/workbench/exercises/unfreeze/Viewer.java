package workbench.exercises.unfreeze;

import java.nio.file.Path;
import java.util.function.Consumer;
import workbench.labs.Tools;

/// A window that blurs the photograph on which somebody clicks.
public final class Viewer {
  private final Tools t;
  private final Consumer<Path> window;

  /// @param window shows a file; to be called on the UI thread, as all that belongs to a window
  public Viewer(Tools t, Consumer<Path> window) {
    this.t = t;
    this.window = window;
  }

  /// Handles a click: blurs the photograph, saves it, and then shows the saved file. Called on the
  /// UI thread. Several clicks may be under way at once; none waits for another.
  public void clicked(byte[] photograph, Path target) {
    // TODO It works, but it freezes the window. Keep the outcome, and keep the UI thread free.
    byte[] blurred = t.blur(photograph);
    Path saved = t.saveBlocking(blurred, target);
    window.accept(saved);
  }
}

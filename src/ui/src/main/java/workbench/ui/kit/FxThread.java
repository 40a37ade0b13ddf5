package workbench.ui.kit;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/// JavaFX's application thread as an executor: the one way by which work that was done elsewhere
/// comes to the window. Controllers get it as a constructor argument.
public final class FxThread {
  /// Runs a task on the FX thread: at once if this is it, or else after all that came before.
  public static final Executor EXECUTOR =
      task -> {
        if (Platform.isFxApplicationThread()) {
          task.run();
        } else {
          Platform.runLater(task);
        }
      };

  private FxThread() {}
}

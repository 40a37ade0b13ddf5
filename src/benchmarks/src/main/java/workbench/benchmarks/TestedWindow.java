package workbench.benchmarks;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import workbench.labs.TemporaryFolder;
import workbench.ui.WindowApplication;
import workbench.ui.kit.FxThread;
import workbench.ui.settings.Settings;
import workbench.ui.window.MainWindow;

/// The whole window in this process, with a data folder of its own, and its Run screen.
final class TestedWindow implements AutoCloseable {
  private static final long PAUSE_MILLIS = 50;

  private final Path data = TemporaryFolder.create();
  private final Stage stage;
  private final MainWindow window;

  /// Opens the window and waits until a run can begin.
  TestedWindow() throws InterruptedException, ExecutionException {
    FxToolkit.start();
    stage = FxToolkit.call(Stage::new);
    window =
        FxToolkit.call(() -> {
          Optional<Path> folder = Optional.of(data);
          MainWindow made =
              WindowApplication.window(stage, Settings.open(folder), folder, FxThread.EXECUTOR);
          stage.setX(0);
          stage.setY(0);
          stage.show();
          return made;
        });
    await("#costs", "here");
  }

  /// Runs the variant that is chosen.
  void run() throws InterruptedException, ExecutionException {
    FxToolkit.call(() -> {
      ((Button) stage.getScene().lookup("#run")).fire();
      return true;
    });
    await("#run-status", "Blocking is running");
  }

  void awaitEnd() throws InterruptedException, ExecutionException {
    await("#run", "Run");
  }

  private void await(String label, String beginning)
      throws InterruptedException, ExecutionException {
    while (!FxToolkit.call(() -> text(label)).startsWith(beginning)) {
      Thread.sleep(PAUSE_MILLIS);
    }
  }

  private String text(String label) {
    return ((Labeled) stage.getScene().lookup(label)).getText();
  }

  /// Closes it soon.
  @Override
  public void close() {
    FxThread.EXECUTOR.execute(() -> {
      window.close();
      stage.close();
      TemporaryFolder.delete(data);
    });
  }
}

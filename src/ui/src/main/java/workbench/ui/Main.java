package workbench.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.stage.Stage;
import workbench.bench.recording.DataFolder;
import workbench.ui.kit.Appearance;
import workbench.ui.kit.FxThread;
import workbench.ui.kit.Notices;
import workbench.ui.kit.Screen;
import workbench.ui.run.Keeper;
import workbench.ui.run.RunScreen;
import workbench.ui.sandbox.SandboxScreen;
import workbench.ui.settings.Settings;
import workbench.ui.window.MainWindow;

/// The window's main program.
public final class Main extends Application {
  /// JavaFX makes the application.
  public Main() {}

  /// Opens the window; ends when it is closed.
  ///
  /// @param args files to open
  public static void main(String[] args) {
    launch(Main.class, args);
  }

  @Override
  public void start(Stage stage) {
    Optional<Path> data = DataFolder.open();
    MainWindow window = window(stage, Settings.open(data), data, FxThread.EXECUTOR);
    stage.show();
    getParameters().getUnnamed().forEach(file -> window.open(Path.of(file)));
  }

  /// @param data where recordings are kept; without it none are
  static MainWindow window(Stage stage, Settings settings, Optional<Path> data, Executor fx) {
    Appearance appearance = new Appearance();
    Notices notices = new Notices();
    SandboxScreen sandbox = new SandboxScreen(appearance, notices, settings, data, fx);
    AtomicReference<Consumer<Screen>> open = new AtomicReference<>(_ -> {});
    Consumer<String> edit =
        source -> {
          sandbox.edit(source);
          open.get().accept(sandbox);
        };
    Screen run = new RunScreen(appearance, notices, settings, fx, _ -> Keeper.NOTHING, edit);
    MainWindow window = new MainWindow(stage, appearance, notices, settings, List.of(run, sandbox));
    open.set(window::open);
    return window;
  }
}

package workbench.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.stage.Stage;
import workbench.bench.recording.DataFolder;
import workbench.bench.recording.RecordingStore;
import workbench.ui.compare.CompareScreen;
import workbench.ui.kit.Appearance;
import workbench.ui.kit.FxThread;
import workbench.ui.kit.Notices;
import workbench.ui.kit.Screen;
import workbench.ui.recordings.RecordingsScreen;
import workbench.ui.recordings.StoreKeeper;
import workbench.ui.run.RunScreen;
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
    RecordingStore store = RecordingStore.open(data);
    AtomicReference<MainWindow> window = new AtomicReference<>();
    Screen run = new RunScreen(appearance, notices, settings, fx, new StoreKeeper(store), _ -> {});
    CompareScreen compare = new CompareScreen(appearance, notices, settings, fx, store);
    Screen recordings =
        new RecordingsScreen(
            appearance,
            notices,
            settings,
            fx,
            store,
            selected -> {
              compare.choose(selected);
              window.get().open(compare);
            });
    List<Screen> screens = List.of(run, compare, recordings);
    window.set(new MainWindow(stage, appearance, notices, settings, screens));
    return window.get();
  }
}

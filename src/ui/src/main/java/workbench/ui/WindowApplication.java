package workbench.ui;

import static workbench.ui.kit.Texts.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.stage.Stage;
import workbench.bench.recording.DataFolder;
import workbench.bench.recording.KeptRecording;
import workbench.bench.recording.RecordingStore;
import workbench.tutor.exercise.ExerciseCatalogue;
import workbench.tutor.exercise.ExerciseProgress;
import workbench.tutor.lab.LabCatalogue;
import workbench.tutor.lab.ProgressFile;
import workbench.ui.compare.CompareScreen;
import workbench.ui.exercises.ExercisesScreen;
import workbench.ui.kit.Appearance;
import workbench.ui.kit.FxThread;
import workbench.ui.kit.LazyScreen;
import workbench.ui.kit.Notices;
import workbench.ui.labs.LabsScreen;
import workbench.ui.recordings.RecordingsScreen;
import workbench.ui.recordings.StoreKeeper;
import workbench.ui.run.RunScreen;
import workbench.ui.sandbox.SandboxScreen;
import workbench.ui.settings.Settings;
import workbench.ui.window.MainWindow;

/// The window as JavaFX starts it.
public final class WindowApplication extends Application {
  private static final Logger LOG = Logger.getLogger(WindowApplication.class.getName());

  private static List<Path> files = List.of();
  private static boolean presents;
  private static LongConsumer firstFrame = _ -> {};

  /// JavaFX makes it.
  public WindowApplication() {}

  /// What the window begins with; called before it is launched.
  ///
  /// @param onFirstFrame called on the FX thread when the first frame is there, with the
  ///   milliseconds since the JVM started
  static void prepare(List<Path> toOpen, boolean presenting, LongConsumer onFirstFrame) {
    files = List.copyOf(toOpen);
    presents = presenting;
    firstFrame = onFirstFrame;
  }

  @Override
  public void start(Stage stage) {
    Optional<Path> data = DataFolder.open();
    WindowLog.open(data);
    MainWindow window =
        window(
            stage,
            Settings.open(data),
            data,
            FxThread.EXECUTOR,
            LabCatalogue::bundled,
            getHostServices()::showDocument);
    stage.show();
    new FirstFrame(firstFrame).start();
    files.forEach(window::open);
    if (presents) {
      window.present();
    }
  }

  /// Fills a stage with the window, with the labs that come with the workbench and no browser.
  ///
  /// @param data where recordings and progress are kept; without it none are
  public static MainWindow window(
      Stage stage, Settings settings, Optional<Path> data, Executor fx) {
    return window(stage, settings, data, fx, LabCatalogue::bundled, _ -> {});
  }

  /// Fills a stage with the window.
  ///
  /// @param data where recordings and progress are kept; without it none are
  /// @param labs reads the catalogue of the labs
  /// @param browse opens an address of the web
  public static MainWindow window(
      Stage stage,
      Settings settings,
      Optional<Path> data,
      Executor fx,
      Supplier<LabCatalogue> labs,
      Consumer<String> browse) {
    Appearance appearance = new Appearance();
    Notices notices = new Notices();
    Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
      LOG.log(Level.SEVERE, failure, () -> "Unforeseen, on " + thread.getName());
      fx.execute(() -> notices.warn(text("window.unforeseen", failure)));
    });
    RecordingStore store = RecordingStore.open(data);
    AtomicReference<IntConsumer> openLab = new AtomicReference<>(_ -> {});
    IntConsumer teach = number -> openLab.get().accept(number);
    AtomicReference<Consumer<LazyScreen<?>>> open = new AtomicReference<>(_ -> {});
    LazyScreen<SandboxScreen> sandbox =
        new LazyScreen<>(
            SandboxScreen.ID,
            () -> new SandboxScreen(appearance, notices, settings, data, fx, teach));
    Consumer<String> edit =
        source -> {
          sandbox.get().edit(source);
          open.get().accept(sandbox);
        };
    AtomicReference<Consumer<String>> openExercise = new AtomicReference<>(_ -> {});
    LazyScreen<LabsScreen> lab =
        new LazyScreen<>(
            LabsScreen.ID,
            () ->
                new LabsScreen(
                    appearance,
                    notices,
                    settings,
                    fx,
                    labs,
                    ProgressFile.in(data, told -> fx.execute(() -> notices.warn(told))),
                    edit,
                    name -> openExercise.get().accept(name),
                    browse));
    openLab.set(number -> {
      lab.get().open(number);
      open.get().accept(lab);
    });
    LazyScreen<ExercisesScreen> exercises =
        new LazyScreen<>(
            ExercisesScreen.ID,
            () ->
                new ExercisesScreen(
                    appearance,
                    notices,
                    settings,
                    fx,
                    ExerciseCatalogue::bundled,
                    ExerciseProgress.in(data, told -> fx.execute(() -> notices.warn(told))),
                    teach,
                    browse));
    openExercise.set(name -> {
      exercises.get().open(name);
      open.get().accept(exercises);
    });
    LazyScreen<CompareScreen> compare =
        new LazyScreen<>(
            CompareScreen.ID, () -> new CompareScreen(appearance, notices, settings, fx, store));
    Consumer<List<KeptRecording>> choose =
        selected -> {
          compare.get().choose(selected);
          open.get().accept(compare);
        };
    LazyScreen<RunScreen> run =
        new LazyScreen<>(
            RunScreen.ID,
            () ->
                new RunScreen(
                    appearance, notices, settings, fx, new StoreKeeper(store), edit, teach));
    LazyScreen<RecordingsScreen> recordings =
        new LazyScreen<>(
            RecordingsScreen.ID,
            () -> new RecordingsScreen(appearance, notices, settings, fx, store, choose, teach));
    List<LazyScreen<?>> screens = List.of(run, compare, lab, exercises, sandbox, recordings);
    MainWindow window = new MainWindow(stage, appearance, notices, settings, screens, store::close);
    open.set(window::open);
    return window;
  }
}

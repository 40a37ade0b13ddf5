package workbench.ui.exercises;

import java.nio.file.Path;
import java.util.Optional;
import workbench.ui.settings.Settings;

/// What the settings keep of the Exercises screen: where the files lie, which exercise was open,
/// how it was looked at.
record DeskMemory(Settings settings) {
  private static final String EXERCISE = "exercises.exercise";
  private static final String FOLDER = "exercises.folder";
  private static final String FILE = "exercises.file";
  private static final String CARET = "exercises.caret";
  private static final String ACROSS = "exercises.across";
  private static final String DOWN = "exercises.down";
  private static final double USUAL_ACROSS = 0.4;
  private static final double USUAL_DOWN = 0.52;

  /// The folder below which the files lie; empty for the usual one.
  Optional<Path> folder() {
    return settings.get(FOLDER, Path::of).map(folder -> folder.toAbsolutePath().normalize());
  }

  void folder(Path folder) {
    settings.put(FOLDER, folder);
  }

  /// The exercise that was open last.
  Optional<String> exercise() {
    return settings.get(EXERCISE);
  }

  void keep(DeskModel model, DeskView view) {
    settings.put(EXERCISE, model.exercise().name());
    settings.put(FILE, model.currentProperty().get().name());
    settings.put(CARET, view.caret());
    view.divided((across, down) -> {
      settings.put(ACROSS, across);
      settings.put(DOWN, down);
    });
  }

  /// Has an exercise looked at as it was, if it is the one that was open last.
  void restore(DeskModel model, DeskView view) {
    view.divide(part(ACROSS, USUAL_ACROSS), part(DOWN, USUAL_DOWN));
    if (exercise().filter(model.exercise().name()::equals).isPresent()) {
      settings.get(FILE).flatMap(model::source).ifPresent(model.currentProperty()::set);
      settings.get(CARET, Integer::valueOf).ifPresent(view::caret);
    }
  }

  private double part(String name, double usual) {
    return settings.get(name, Double::valueOf).filter(p -> p > 0 && p < 1).orElse(usual);
  }
}

package workbench.ui.exercises;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import workbench.practice.check.CompileError;
import workbench.tutor.exercise.Exercise;
import workbench.tutor.exercise.ExerciseProgress;

/// The exercise that is open: the learner's files, the hints that are shown, the check. It knows no
/// control. FX thread only.
final class DeskModel {
  private final Exercise exercise;
  private final Path folder;
  private final ObservableList<SourceModel> sources = FXCollections.observableArrayList();
  private final ObjectProperty<SourceModel> current;
  private final ObservableList<Integer> hints = FXCollections.observableArrayList();
  private final BooleanProperty solved = new SimpleBooleanProperty();
  private final CheckModel check = new CheckModel();

  /// @param folder in which the files lie
  /// @param texts of the files, at least one
  DeskModel(Exercise exercise, Path folder, Map<Path, String> texts, ExerciseProgress progress) {
    this.exercise = exercise;
    this.folder = folder;
    texts.forEach((file, text) -> sources.add(new SourceModel(file, text)));
    this.current = new SimpleObjectProperty<>(sources.getFirst());
    int shown = Math.min(progress.hints(), exercise.hints().size());
    IntStream.rangeClosed(1, shown).forEach(hints::add);
    solved.set(progress.isSolved());
    check.errorsProperty().subscribe(this::distribute);
  }

  Exercise exercise() {
    return exercise;
  }

  Path folder() {
    return folder;
  }

  ObservableList<SourceModel> sources() {
    return sources;
  }

  /// The file that is seen.
  ObjectProperty<SourceModel> currentProperty() {
    return current;
  }

  /// The numbers of the hints that are shown, in order.
  ObservableList<Integer> hints() {
    return hints;
  }

  BooleanProperty solvedProperty() {
    return solved;
  }

  CheckModel check() {
    return check;
  }

  Optional<SourceModel> source(String name) {
    return sources.stream().filter(s -> s.name().equals(name)).findFirst();
  }

  /// The first hint that is not shown; empty if all are.
  Optional<Integer> nextHint() {
    return IntStream.rangeClosed(1, exercise.hints().size())
        .boxed()
        .filter(n -> !hints.contains(n))
        .findFirst();
  }

  /// Shows a hint.
  ///
  /// @return whether there is one of this number
  boolean showHint(int number) {
    if (number < 1 || number > exercise.hints().size()) {
      return false;
    }
    if (!hints.contains(number)) {
      int at = (int) hints.stream().filter(n -> n < number).count();
      hints.add(at, number);
    }
    return true;
  }

  /// These are on the disk now; files that were not there before are added.
  void found(Map<Path, String> texts) {
    add(texts, SourceModel::found);
  }

  private void add(Map<Path, String> texts, BiConsumer<SourceModel, String> tell) {
    texts.forEach((file, text) ->
        sources.stream()
            .filter(s -> s.file().equals(file))
            .findFirst()
            .ifPresentOrElse(
                s -> tell.accept(s, text), () -> sources.add(new SourceModel(file, text))));
  }

  /// These are all the files there are, and no check was made of them.
  void restore(Map<Path, String> texts) {
    check.forget();
    add(texts, SourceModel::take);
    if (!texts.containsKey(current.get().file())) {
      current.set(
          sources.stream().filter(s -> texts.containsKey(s.file())).findFirst().orElseThrow());
    }
    sources.removeIf(s -> !texts.containsKey(s.file()));
  }

  List<SourceModel> changed() {
    return sources.stream().filter(s -> s.buffer().changedBinding().get()).toList();
  }

  /// A file that was changed here and by another program; empty if there is none.
  Optional<SourceModel> conflict() {
    return sources.stream().filter(SourceModel::isInConflict).findFirst();
  }

  private void distribute(List<CompileError> errors) {
    for (SourceModel source : sources) {
      source
          .errorsProperty()
          .set(errors.stream().filter(e -> e.file().equals(source.file())).toList());
    }
  }
}

package workbench.ui.exercises;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import workbench.tutor.exercise.Exercise;
import workbench.tutor.exercise.ExerciseProgress;

/// What the Exercises screen shows: the catalogue, and the exercise that is open. It knows no
/// control. FX thread only.
final class ExercisesModel {
  private final ObservableList<ExerciseRow> rows = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<Exercise>> open =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<DeskModel>> desk =
      new SimpleObjectProperty<>(Optional.empty());
  private final StringProperty folder = new SimpleStringProperty("");
  private final StringProperty complaint = new SimpleStringProperty("");

  /// The exercises, in the order in which they are practised.
  ObservableList<ExerciseRow> rows() {
    return rows;
  }

  /// The exercise that is open, whether its files have been read or not.
  ObjectProperty<Optional<Exercise>> openProperty() {
    return open;
  }

  /// It with its files; empty until they have been read.
  ObjectProperty<Optional<DeskModel>> deskProperty() {
    return desk;
  }

  /// The folder below which the learner's files lie.
  StringProperty folderProperty() {
    return folder;
  }

  /// Why there is nothing to work on, in a sentence; empty if there is, or nothing is known yet.
  StringProperty complaintProperty() {
    return complaint;
  }

  /// An exercise by its name or its number.
  Optional<Exercise> find(String wanted) {
    return rows.stream()
        .map(ExerciseRow::exercise)
        .filter(e -> e.name().equals(wanted) || String.valueOf(e.number()).equals(wanted))
        .findFirst();
  }

  /// The next exercise after the one that is open that is not solved; past the last one, from the
  /// first on.
  Optional<Exercise> next() {
    Optional<Exercise> here = open.get();
    if (here.isEmpty()) {
      return Optional.empty();
    }
    int number = here.get().number();
    List<ExerciseRow> round = new ArrayList<>();
    rows.stream().filter(row -> row.exercise().number() > number).forEach(round::add);
    rows.stream().filter(row -> row.exercise().number() < number).forEach(round::add);
    return round.stream()
        .filter(row -> row.state() != ExerciseRow.State.SOLVED)
        .map(ExerciseRow::exercise)
        .findFirst();
  }

  void progress(Exercise exercise, ExerciseProgress progress) {
    replace(exercise, row -> row.with(progress));
    desk.get()
        .filter(d -> d.exercise().equals(exercise))
        .ifPresent(d -> d.solvedProperty().set(progress.isSolved()));
  }

  /// The learner's files are, or are not, as the starter has them.
  void changed(Exercise exercise, boolean isChanged) {
    replace(exercise, row -> new ExerciseRow(row.exercise(), row.progress(), isChanged));
  }

  private void replace(Exercise exercise, UnaryOperator<ExerciseRow> change) {
    for (int i = 0; i < rows.size(); i++) {
      ExerciseRow row = rows.get(i);
      if (row.exercise().equals(exercise) && !change.apply(row).equals(row)) {
        rows.set(i, change.apply(row));
      }
    }
  }
}

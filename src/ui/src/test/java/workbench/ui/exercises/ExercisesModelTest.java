package workbench.ui.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import workbench.tutor.exercise.Exercise;
import workbench.tutor.exercise.ExerciseProgress;

final class ExercisesModelTest {
  private static final ExerciseProgress SOLVED = ExerciseProgress.NONE.checked(true);

  private final ExercisesModel model = new ExercisesModel();

  @BeforeEach
  void fill() {
    for (int number = 1; number <= 4; number++) {
      model
          .rows()
          .add(new ExerciseRow(MadeExercise.numbered(number), ExerciseProgress.NONE, false));
    }
  }

  private Exercise exercise(String wanted) {
    return model.find(wanted).orElseThrow();
  }

  @Test
  void anExerciseIsFoundByNameOrNumber() {
    assertThat(exercise("exercise3")).isEqualTo(exercise("3"));
    assertThat(model.find("5")).isEmpty();
  }

  @Test
  void theNextOneIsTheFirstAfterThisThatIsNotSolved() {
    assertThat(model.next()).isEmpty();
    model.openProperty().set(Optional.of(exercise("3")));
    assertThat(model.next()).contains(exercise("4"));

    model.progress(exercise("4"), SOLVED);
    model.progress(exercise("1"), SOLVED);
    assertThat(model.next()).contains(exercise("2"));

    model.progress(exercise("2"), SOLVED);
    assertThat(model.next()).isEmpty();
  }

  @Test
  void anExerciseIsBegunOnceSomethingWasDone() {
    model.changed(exercise("1"), true);
    model.progress(exercise("2"), ExerciseProgress.NONE.withHints(1));
    model.progress(exercise("3"), SOLVED);

    assertThat(model.rows())
        .extracting(ExerciseRow::state)
        .containsExactly(
            ExerciseRow.State.BEGUN,
            ExerciseRow.State.BEGUN,
            ExerciseRow.State.SOLVED,
            ExerciseRow.State.NEW);
  }
}

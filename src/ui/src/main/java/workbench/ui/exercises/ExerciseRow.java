package workbench.ui.exercises;

import workbench.tutor.exercise.Exercise;
import workbench.tutor.exercise.ExerciseProgress;

/// An exercise of the catalogue, and how far the learner has come with it.
///
/// @param isChanged whether the learner's files are no longer the starter's
record ExerciseRow(Exercise exercise, ExerciseProgress progress, boolean isChanged) {
  /// How far the learner has come.
  enum State {
    NEW,
    BEGUN,
    SOLVED
  }

  State state() {
    if (progress.isSolved()) {
      return State.SOLVED;
    }
    return isChanged || !progress.equals(ExerciseProgress.NONE) ? State.BEGUN : State.NEW;
  }

  ExerciseRow with(ExerciseProgress other) {
    return new ExerciseRow(exercise, other, isChanged);
  }
}

package workbench.tutor.exercise;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import workbench.tutor.progress.ProgressStore;

/// How far a learner has come with one exercise.
///
/// @param checks how often it was checked
/// @param hints how many hints were asked for
/// @param isSolved whether all of its tests have passed once
public record ExerciseProgress(int checks, int hints, boolean isSolved) {
  /// Nothing done yet.
  public static final ExerciseProgress NONE = new ExerciseProgress(0, 0, false);

  /// Where it is kept, by the exercises' names.
  ///
  /// @param folder empty for nowhere
  /// @param tell called with a sentence if what was kept is damaged
  public static ProgressStore<ExerciseProgress> in(Optional<Path> folder, Consumer<String> tell) {
    return new ProgressStore<>(folder, "exercises.json", ExerciseProgress.class, NONE, tell);
  }

  /// With one more check.
  public ExerciseProgress checked(boolean passed) {
    return new ExerciseProgress(checks + 1, hints, isSolved || passed);
  }

  /// With this many hints asked for, or more.
  public ExerciseProgress withHints(int number) {
    return new ExerciseProgress(checks, Math.max(hints, number), isSolved);
  }
}

package workbench.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import workbench.bench.recording.DataFolder;
import workbench.tutor.catalogue.CatalogueFailure;
import workbench.tutor.exercise.Exercise;
import workbench.tutor.exercise.ExerciseCatalogue;
import workbench.tutor.exercise.ExerciseProgress;
import workbench.tutor.exercise.Workplace;
import workbench.tutor.progress.ProgressStore;

/// Which exercises there are, and where the learner's copies lie.
final class ExerciseOptions {
  @Option(
      names = "--dir",
      paramLabel = "DIR",
      description =
          "Where your copies lie, a folder an exercise; usually the workbench's own `exercises`.")
  private @Nullable Path folder;

  Workplace workplace() {
    return folder == null ? Workplace.usual() : new Workplace(folder);
  }

  /// What to add to a command so that it means the same copies.
  String suffix() {
    return folder == null ? "" : " --dir " + folder;
  }

  /// @throws CliFailure if they cannot be used
  static ExerciseCatalogue catalogue() {
    try {
      return ExerciseCatalogue.bundled();
    } catch (CatalogueFailure e) {
      throw new CliFailure(ExitCode.ENVIRONMENT, String.valueOf(e.getMessage()));
    }
  }

  /// @throws CliFailure if there is no such exercise
  static Exercise find(ExerciseCatalogue catalogue, String wanted) {
    return catalogue
        .find(wanted)
        .orElseThrow(() ->
            new CliFailure(
                ExitCode.USAGE,
                "There is no exercise '" + wanted + "': `workbench exercises` lists them."));
  }

  static ProgressStore<ExerciseProgress> progress(PrintWriter err) {
    return ExerciseProgress.in(DataFolder.open(), err::println);
  }
}

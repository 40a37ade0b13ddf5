package workbench.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import workbench.tutor.exercise.Exercise;
import workbench.tutor.exercise.ExerciseCatalogue;
import workbench.tutor.exercise.ExerciseProgress;
import workbench.tutor.progress.ProgressStore;

@Command(
    name = "watch",
    description = {
      "Work on an exercise: it is checked whenever you save your copy in your editor.",
      "Without a name it is the first one that is not solved. It goes on to another one only when you"
          + " say so."
    },
    footer = {"", "Keys: h hint, t task, c check, l list, n next, r reset, q quit, ? explains."})
final class WatchCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it, as it does what follows.
  private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "EXERCISE", description = "Its name or its number.")
  private @Nullable String wanted;

  @Mixin private ExerciseOptions options = new ExerciseOptions();

  @Override
  public Integer call() throws IOException {
    ExerciseCatalogue catalogue = ExerciseOptions.catalogue();
    ProgressStore<ExerciseProgress> progress =
        ExerciseOptions.progress(spec.commandLine().getErr());
    Exercise exercise =
        wanted == null ? unsolved(catalogue, progress) : ExerciseOptions.find(catalogue, wanted);
    if (!SystemTerminal.isThere()) {
      throw new CliFailure(
          ExitCode.USAGE,
          "`watch` needs a terminal to listen to; `workbench check "
              + exercise.name()
              + "` does not.");
    }
    try (org.jline.terminal.Terminal terminal = SystemTerminal.open();
        ExerciseWatch watch =
            new ExerciseWatch(terminal, catalogue, exercise, options.workplace(), progress)) {
      return watch.run().code();
    }
  }

  private static Exercise unsolved(
      ExerciseCatalogue catalogue, ProgressStore<ExerciseProgress> progress) {
    return catalogue.exercises().stream()
        .filter(exercise -> !progress.of(exercise.name()).isSolved())
        .findFirst()
        .orElse(catalogue.exercises().getFirst());
  }
}

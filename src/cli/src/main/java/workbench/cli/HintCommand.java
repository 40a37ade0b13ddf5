package workbench.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import workbench.tutor.exercise.Exercise;
import workbench.tutor.exercise.ExerciseProgress;
import workbench.tutor.progress.ProgressStore;

@Command(
    name = "hint",
    description = "Give the next hint of an exercise: each gives away more than the one before.")
final class HintCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it, as it does what follows.
  private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "EXERCISE", description = "Its name or its number.")
  @SuppressWarnings("NullAway.Init")
  private String wanted;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "N",
      description = "This hint rather than the next one.")
  private @Nullable Integer number;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Exercise exercise = ExerciseOptions.find(ExerciseOptions.catalogue(), wanted);
    ProgressStore<ExerciseProgress> progress =
        ExerciseOptions.progress(spec.commandLine().getErr());
    int hints = exercise.hints().size();
    int shown = number == null ? Math.min(progress.of(exercise.name()).hints() + 1, hints) : number;
    if (shown < 1 || shown > hints) {
      throw new CliFailure(
          ExitCode.USAGE,
          "'" + exercise.name() + "' has hints 1 to " + hints + ", no " + shown + ".");
    }
    MarkdownText.print(
        "**Hint " + shown + " of " + hints + "**\n\n" + exercise.hints().get(shown - 1), out);
    var _ = progress.change(exercise.name(), reached -> reached.withHints(shown));
    return ExitCode.DONE.code();
  }
}

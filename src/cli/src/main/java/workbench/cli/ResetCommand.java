package workbench.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import workbench.tutor.exercise.Exercise;
import workbench.tutor.exercise.Workplace;

@Command(
    name = "reset",
    description =
        "Put the starter of an exercise back. What you had stays beside it, as a .bak file.")
final class ResetCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it, as it does what follows.
  private CommandSpec spec;

  @Parameters(paramLabel = "EXERCISE", description = "Its name or its number.")
  @SuppressWarnings("NullAway.Init")
  private String wanted;

  @Mixin private ExerciseOptions options = new ExerciseOptions();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Exercise exercise = ExerciseOptions.find(ExerciseOptions.catalogue(), wanted);
    Workplace workplace = options.workplace();
    if (workplace.has(exercise) && !workplace.isChanged(exercise)) {
      out.println("Your copy of '" + exercise.name() + "' is the starter already.");
      return ExitCode.DONE.code();
    }
    List<Path> backups = workplace.reset(exercise);
    backups.forEach(backup -> out.println("What you had is in " + backup));
    out.println("The starter is back in " + workplace.of(exercise));
    return ExitCode.DONE.code();
  }
}

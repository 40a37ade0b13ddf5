package workbench.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import workbench.tutor.exercise.Exercise;

@Command(
    name = "solution",
    description =
        "Show an exercise solved, and how two ways to solve it compare. First solve it yourself.")
final class SolutionCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it, as it does what follows.
  private CommandSpec spec;

  @Parameters(paramLabel = "EXERCISE", description = "Its name or its number.")
  @SuppressWarnings("NullAway.Init")
  private String wanted;

  @Option(names = "--force", description = "Show it although your own has not passed yet.")
  private boolean force;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Exercise exercise = ExerciseOptions.find(ExerciseOptions.catalogue(), wanted);
    boolean isSolved =
        ExerciseOptions.progress(spec.commandLine().getErr()).of(exercise.name()).isSolved();
    if (!isSolved && !force) {
      throw new CliFailure(
          ExitCode.ITEMS_FAILED,
          "Yours has not passed yet. There are hints (workbench hint "
              + exercise.name()
              + "); --force shows the solution all the same.");
    }
    for (String file : exercise.files()) {
      Path source = exercise.solution().resolve(file);
      out.println(Terminal.bold(file));
      out.println();
      Files.readAllLines(source).forEach(line -> out.println("    " + line));
      out.println();
    }
    MarkdownText.print(exercise.approaches(), out);
    return ExitCode.DONE.code();
  }
}

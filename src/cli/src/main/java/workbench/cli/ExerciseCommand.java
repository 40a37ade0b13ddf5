package workbench.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import workbench.tutor.exercise.Exercise;
import workbench.tutor.exercise.Workplace;

@Command(
    name = "exercise",
    description =
        "Say what an exercise asks for, and where to write. What is missing of your copy is made.")
final class ExerciseCommand implements Callable<Integer> {
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
    workplace.prepare(exercise);
    MarkdownText.print("# " + exercise.title() + "\n\n" + exercise.instructions().text(), out);
    out.println();
    for (Path source : workplace.sources(exercise)) {
      out.println("Yours:  " + source);
    }
    String name = exercise.name() + options.suffix();
    out.println(
        "Check:  workbench check " + name + ", or with every save: workbench watch " + name);
    out.println("Help:   workbench hint " + exercise.name());
    return ExitCode.DONE.code();
  }
}

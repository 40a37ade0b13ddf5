package workbench.cli;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The root command. The launcher opens the window if there is no subcommand; started without the
/// launcher it compares all variants.
@Command(
    name = "workbench",
    description = "A lab bench for learning asynchronous programming in Java.",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    version = "Async Workbench 0.1.0",
    sortOptions = false,
    usageHelpAutoWidth = true,
    subcommands = {
      LabsCommand.class,
      LabCommand.class,
      ExercisesCommand.class,
      ExerciseCommand.class,
      WatchCommand.class,
      CheckCommand.class,
      HintCommand.class,
      ResetCommand.class,
      SolutionCommand.class,
      GradeCommand.class,
      CompareCommand.class,
      RunCommand.class,
      BlurCommand.class,
      ReplayCommand.class,
      VariantsCommand.class,
      ShowCommand.class,
      ShellCommand.class,
      EvalCommand.class,
      OriginCommand.class,
      DoctorCommand.class
    },
    footer = {
      "",
      "Without a command, or with `window`, the window opens.",
      "",
      "Exit codes: 0 done, 1 some items or a cell failed, 2 wrong usage,",
      "3 the machine lacks something, 4 a cell's time was over, 5 the lab JVM died,",
      "130 interrupted."
    })
final class Workbench implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it.
  private CommandSpec spec;

  @Override
  public Integer call() {
    return requireNonNull(spec.commandLine().getSubcommands().get("compare")).execute();
  }
}

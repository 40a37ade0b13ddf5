package workbench.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import workbench.tutor.exercise.CheckResult;
import workbench.tutor.exercise.Exercise;
import workbench.tutor.exercise.ExerciseCatalogue;
import workbench.tutor.exercise.ExerciseCheck;
import workbench.tutor.exercise.ExerciseProgress;
import workbench.tutor.exercise.Limits;
import workbench.tutor.exercise.Workplace;
import workbench.tutor.progress.ProgressStore;

@Command(
    name = "check",
    description = {
      "Check your copy of an exercise; without a name, of all that you have begun.",
      "It is compiled, and its tests run in a JVM of their own. A test that hangs is ended, and what it"
          + " hangs in is said."
    },
    footer = {
      "",
      "Exit codes: 0 all tests pass, 1 some do not, or it does not compile, 2 wrong usage,",
      "3 the machine lacks something, 130 interrupted."
    })
final class CheckCommand implements Callable<Integer> {
  private static final int WIDTH = 100;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it, as it does what follows.
  private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "EXERCISE", description = "Its name or its number.")
  private @Nullable String wanted;

  @Mixin private ExerciseOptions options = new ExerciseOptions();

  @Option(names = "--json", description = "Print one JSON object and nothing else.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    ProgressStore<ExerciseProgress> progress =
        ExerciseOptions.progress(spec.commandLine().getErr());
    Map<Exercise, CheckResult> results = new LinkedHashMap<>();
    for (Exercise exercise : wanted()) {
      CheckResult result = check(exercise);
      Interrupts.check();
      results.put(exercise, result);
      var _ = progress.change(exercise.name(), reached -> reached.checked(result.isPassed()));
      if (!json) {
        print(exercise, result);
      }
    }
    if (json) {
      CheckJsonText.print(results, out());
    }
    return code(results).code();
  }

  private List<Exercise> wanted() throws IOException {
    ExerciseCatalogue catalogue = ExerciseOptions.catalogue();
    Workplace workplace = options.workplace();
    if (wanted != null) {
      Exercise exercise = ExerciseOptions.find(catalogue, wanted);
      if (!workplace.has(exercise)) {
        throw new CliFailure(
            ExitCode.USAGE,
            "You have no copy of '%s' in %s: workbench exercise %s%s makes one."
                .formatted(
                    exercise.name(), workplace.of(exercise), exercise.name(), options.suffix()));
      }
      return List.of(exercise);
    }
    List<Exercise> begun = new ArrayList<>();
    for (Exercise exercise : catalogue.exercises()) {
      if (workplace.has(exercise) && workplace.isChanged(exercise)) {
        begun.add(exercise);
      }
    }
    if (begun.isEmpty()) {
      throw new CliFailure(
          ExitCode.USAGE,
          "You have not begun any exercise: `workbench exercises` lists them, and `workbench exercise"
              + " NAME` says what to do.");
    }
    return begun;
  }

  private CheckResult check(Exercise exercise) {
    ExerciseCheck check =
        new ExerciseCheck(exercise, options.workplace().sources(exercise), Limits.forThisMachine());
    Interrupts.onInterrupt(check::cancel);
    try {
      return check.run(new CheckProgress(what -> show(exercise, what)));
    } finally {
      Terminal.clearLine(System.err);
    }
  }

  private void print(Exercise exercise, CheckResult result) {
    CheckText text = new CheckText(exercise, WIDTH);
    out().println(Terminal.bold(exercise.name()) + ": " + exercise.title());
    text.lines(result, false).forEach(line -> out().println(Terminal.shown(line)));
    if (result.isPassed()) {
      text.after().forEach(line -> out().println(Terminal.shown(line)));
    }
    out().flush();
  }

  private static ExitCode code(Map<Exercise, CheckResult> results) {
    if (results.values().stream().anyMatch(r -> r instanceof CheckResult.Impossible)) {
      return ExitCode.ENVIRONMENT;
    }
    return results.values().stream().allMatch(CheckResult::isPassed)
        ? ExitCode.DONE
        : ExitCode.ITEMS_FAILED;
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private static void show(Exercise exercise, String what) {
    if (Terminal.seesErrors()) {
      Terminal.replaceLine(System.err, exercise.name() + ": " + what);
    }
  }
}

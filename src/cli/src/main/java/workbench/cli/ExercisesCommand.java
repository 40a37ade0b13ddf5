package workbench.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import workbench.report.Words;
import workbench.tutor.exercise.Exercise;
import workbench.tutor.exercise.ExerciseCatalogue;
import workbench.tutor.exercise.ExerciseProgress;
import workbench.tutor.exercise.Workplace;
import workbench.tutor.page.Concept;
import workbench.tutor.progress.ProgressStore;

@Command(
    name = "exercises",
    description = {
      "List the exercises, and how far you have come.",
      "Their tests see which thread did what: a right result reached the wrong way fails, and is told"
          + " why."
    },
    footer = {
      "",
      "  workbench exercise compose   what is to be done, and where",
      "  workbench watch compose      checks it whenever you save",
      "  workbench check compose      checks it once",
      "  workbench hint compose       the next of three hints"
    })
final class ExercisesCommand implements Callable<Integer> {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it.
  private CommandSpec spec;

  @Mixin private ExerciseOptions options = new ExerciseOptions();

  @Option(names = "--json", description = "Print one JSON object and nothing else.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    ExerciseCatalogue catalogue = ExerciseOptions.catalogue();
    ProgressStore<ExerciseProgress> progress =
        ExerciseOptions.progress(spec.commandLine().getErr());
    if (json) {
      out.println(
          MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json(catalogue, progress)));
    } else {
      text(catalogue, progress, out);
    }
    return ExitCode.DONE.code();
  }

  private void text(
      ExerciseCatalogue catalogue, ProgressStore<ExerciseProgress> progress, PrintWriter out)
      throws IOException {
    Table table = new Table().row("exercise", "minutes", "concepts", "progress");
    for (Exercise exercise : catalogue.exercises()) {
      table.row(
          Words.format("%2d  %-14s %s", exercise.number(), exercise.name(), exercise.title()),
          String.valueOf(exercise.instructions().front().minutes()),
          exercise.instructions().front().concepts().stream()
              .map(Concept::name)
              .collect(Collectors.joining(" ")),
          state(exercise, progress.of(exercise.name())));
    }
    table.lines().forEach(out::println);
    long solved =
        catalogue.exercises().stream().filter(e -> progress.of(e.name()).isSolved()).count();
    out.println();
    out.println(
        solved + " of " + catalogue.exercises().size() + " solved. " + next(catalogue, progress));
  }

  private String state(Exercise exercise, ExerciseProgress reached) throws IOException {
    Workplace workplace = options.workplace();
    if (reached.isSolved()) {
      return "solved";
    }
    boolean isBegun = workplace.has(exercise) && workplace.isChanged(exercise);
    return isBegun || reached.checks() > 0 ? "begun" : "–";
  }

  private String next(ExerciseCatalogue catalogue, ProgressStore<ExerciseProgress> progress) {
    Optional<Exercise> next =
        catalogue.exercises().stream().filter(e -> !progress.of(e.name()).isSolved()).findFirst();
    return next.map(e -> "Next: workbench exercise " + e.name() + options.suffix())
        .orElse("You have solved all of them.");
  }

  private static ObjectNode json(
      ExerciseCatalogue catalogue, ProgressStore<ExerciseProgress> progress) {
    ObjectNode all = MAPPER.createObjectNode();
    ArrayNode exercises = all.putArray("exercises");
    for (Exercise exercise : catalogue.exercises()) {
      ExerciseProgress reached = progress.of(exercise.name());
      ObjectNode object =
          exercises
              .addObject()
              .put("number", exercise.number())
              .put("name", exercise.name())
              .put("title", exercise.title())
              .put("minutes", exercise.instructions().front().minutes());
      ArrayNode concepts = object.putArray("concepts");
      exercise.instructions().front().concepts().forEach(concept -> concepts.add(concept.name()));
      object
          .putObject("progress")
          .put("checks", reached.checks())
          .put("hints", reached.hints())
          .put("solved", reached.isSolved());
    }
    return all;
  }
}

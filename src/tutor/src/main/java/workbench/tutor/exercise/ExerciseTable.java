package workbench.tutor.exercise;

import java.util.stream.Collectors;
import workbench.tutor.page.FrontMatter;

/// The exercises as a table in Markdown, as their front page has it.
public final class ExerciseTable {
  private ExerciseTable() {}

  /// A row for each exercise, with a link to its instructions.
  public static String of(ExerciseCatalogue catalogue) {
    StringBuilder table =
        new StringBuilder("| | exercise | name | minutes | concepts |\n|---|---|---|---|---|\n");
    for (Exercise exercise : catalogue.exercises()) {
      FrontMatter front = exercise.instructions().front();
      table.append(
          "| %d | [%s](src/main/java/workbench/exercises/%s/instructions.md) | `%s` | %d | %s |\n"
              .formatted(
                  exercise.number(),
                  front.title(),
                  exercise.name(),
                  exercise.name(),
                  front.minutes(),
                  front.concepts().stream().map(Enum::name).collect(Collectors.joining(", "))));
    }
    return table.toString();
  }
}

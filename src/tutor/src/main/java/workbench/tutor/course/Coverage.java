package workbench.tutor.course;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import workbench.tutor.exercise.Exercise;
import workbench.tutor.exercise.ExerciseCatalogue;
import workbench.tutor.lab.Lab;
import workbench.tutor.lab.LabCatalogue;
import workbench.tutor.page.Concept;
import workbench.tutor.page.ReadPage;

/// Which labs teach which concept, and which exercises practise it.
public final class Coverage {
  /// One concept.
  public record Row(Concept concept, List<Lab> labs, List<Exercise> exercises) {
    public Row {
      labs = List.copyOf(labs);
      exercises = List.copyOf(exercises);
    }
  }

  private Coverage() {}

  /// A row for each concept.
  public static List<Row> of(LabCatalogue labs, ExerciseCatalogue exercises) {
    return Arrays.stream(Concept.values())
        .map(concept ->
            new Row(
                concept,
                labs.labs().stream().filter(lab -> teaches(lab, concept)).toList(),
                exercises.exercises().stream()
                    .filter(e -> e.instructions().front().concepts().contains(concept))
                    .toList()))
        .toList();
  }

  private static boolean teaches(Lab lab, Concept concept) {
    return lab.read() instanceof ReadPage.Good(var page)
        && page.front().concepts().contains(concept);
  }

  /// The rows as a Markdown table, each lab with a link to its page.
  public static String table(LabCatalogue labs, ExerciseCatalogue exercises) {
    StringBuilder table =
        new StringBuilder("| concept | | labs | exercises |\n|---|---|---|---|\n");
    for (Row row : of(labs, exercises)) {
      table.append(
          "| %s | %s | %s | %s |\n"
              .formatted(
                  row.concept().name(),
                  row.concept().title(),
                  row.labs().stream().map(Coverage::link).collect(Collectors.joining(", ")),
                  row.exercises().stream()
                      .map(exercise -> "`" + exercise.name() + "`")
                      .collect(Collectors.joining(", "))));
    }
    return table.toString();
  }

  private static String link(Lab lab) {
    return "[%d](%s/%s)".formatted(lab.number(), lab.id(), LabCatalogue.PAGE);
  }
}

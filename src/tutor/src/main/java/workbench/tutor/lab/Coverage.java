package workbench.tutor.lab;

import java.util.Arrays;
import java.util.List;
import workbench.tutor.page.Concept;
import workbench.tutor.page.ReadPage;

/// Which labs teach which concept.
public final class Coverage {
  /// One concept.
  public record Row(Concept concept, List<Lab> labs) {
    public Row {
      labs = List.copyOf(labs);
    }
  }

  private Coverage() {}

  /// A row for each concept.
  public static List<Row> of(LabCatalogue catalogue) {
    return Arrays.stream(Concept.values())
        .map(concept ->
            new Row(
                concept, catalogue.labs().stream().filter(lab -> teaches(lab, concept)).toList()))
        .toList();
  }

  private static boolean teaches(Lab lab, Concept concept) {
    return lab.read() instanceof ReadPage.Good(var page)
        && page.front().concepts().contains(concept);
  }

  /// The rows as a Markdown table, each lab with a link to its page.
  public static String table(LabCatalogue catalogue) {
    StringBuilder table = new StringBuilder("| concept | | labs |\n|---|---|---|\n");
    for (Row row : of(catalogue)) {
      String labs =
          String.join(
              ", ",
              row.labs().stream()
                  .map(lab -> "[%d](%s/%s)".formatted(lab.number(), lab.id(), LabCatalogue.PAGE))
                  .toList());
      table.append(
          "| %s | %s | %s |\n".formatted(row.concept().name(), row.concept().title(), labs));
    }
    return table.toString();
  }
}

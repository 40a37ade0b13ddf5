package workbench.tutor.lab;

import java.util.stream.Collectors;
import workbench.tutor.page.Page;
import workbench.tutor.page.ReadPage;

/// The labs as a table in Markdown, as the course's front page has it.
public final class Syllabus {
  private Syllabus() {}

  /// A row for each lab whose page is not broken, with a link to it.
  public static String table(LabCatalogue catalogue) {
    StringBuilder table = new StringBuilder("| | lab | minutes | concepts |\n|---|---|---|---|\n");
    for (Lab lab : catalogue.labs()) {
      if (lab.read() instanceof ReadPage.Good(Page page)) {
        table.append(
            "| %d | [%s](%s/%s) | %d | %s |\n"
                .formatted(
                    lab.number(),
                    lab.title(),
                    lab.id(),
                    LabCatalogue.PAGE,
                    page.front().minutes(),
                    page.front().concepts().stream()
                        .map(Enum::name)
                        .collect(Collectors.joining(", "))));
      }
    }
    return table.toString();
  }
}

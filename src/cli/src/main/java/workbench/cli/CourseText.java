package workbench.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.stream.Collectors;
import workbench.report.Words;
import workbench.tutor.lab.Lab;
import workbench.tutor.lab.LabCatalogue;
import workbench.tutor.lab.LabProgress;
import workbench.tutor.lab.ProgressFile;
import workbench.tutor.page.Concept;
import workbench.tutor.page.Page;
import workbench.tutor.page.ReadPage;

/// The course at a glance, for a person: its labs, how far one has come, and what to do next.
final class CourseText {
  private final LabCatalogue catalogue;
  private final ProgressFile progress;

  CourseText(LabCatalogue catalogue, ProgressFile progress) {
    this.catalogue = catalogue;
    this.progress = progress;
  }

  void print(PrintWriter out) {
    Table table = new Table().row("lab", "minutes", "concepts", "progress");
    int minutes = 0;
    for (Lab lab : catalogue.labs()) {
      String title = Words.format("%2d  %s", lab.number(), lab.title());
      switch (lab.read()) {
        case ReadPage.Good(var page) -> {
          minutes += page.front().minutes();
          table.row(
              title, String.valueOf(page.front().minutes()), concepts(page), state(lab, page));
        }
        case ReadPage.Broken _ -> table.row(title, "", "", "broken");
      }
    }
    table.lines().forEach(out::println);
    out.println();
    out.println(Words.format("In all %d h %02d min.", minutes / 60, minutes % 60) + " " + next());
  }

  private static String concepts(Page page) {
    return page.front().concepts().stream().map(Concept::name).collect(Collectors.joining(" "));
  }

  private String state(Lab lab, Page page) {
    LabProgress reached = progress.of(lab);
    int predictions = page.cells().stream().mapToInt(cell -> cell.predictions().size()).sum();
    if (reached.isFinished()) {
      return predictions == 0
          ? "done"
          : Words.format("done, %d of %d predicted", reached.right(), predictions);
    }
    return reached.cellsRun().isEmpty()
        ? "–"
        : Words.format("%d of %d cells", reached.cellsRun().size(), page.cells().size());
  }

  private String next() {
    Optional<Lab> next =
        catalogue.labs().stream()
            .filter(lab -> lab.read() instanceof ReadPage.Good && !progress.of(lab).isFinished())
            .findFirst();
    return next.map(lab -> "Next: workbench lab " + lab.number())
        .orElse("You have been through all of it.");
  }
}

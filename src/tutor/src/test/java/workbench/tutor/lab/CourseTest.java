package workbench.tutor.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;
import workbench.tutor.course.Coverage;
import workbench.tutor.exercise.Exercise;
import workbench.tutor.exercise.ExerciseCatalogue;
import workbench.tutor.page.Check;
import workbench.tutor.page.Concept;
import workbench.tutor.page.Markdown;
import workbench.tutor.page.Page;
import workbench.tutor.page.ReadPage;

/// What the course says of itself is so.
class CourseTest {
  private static final LabCatalogue COURSE = LabCatalogue.bundled();
  private static final Path FOLDER = COURSE.folder();

  @Test
  void allPagesCanBeRead() {
    assertThat(COURSE.labs())
        .hasSize(14)
        .allSatisfy(lab -> assertThat(lab.read()).isInstanceOf(ReadPage.Good.class));
  }

  @Test
  void everyFolderOfAPageIsInTheCatalogue() throws IOException {
    try (var folders = Files.list(FOLDER)) {
      List<String> pages =
          folders
              .filter(folder -> Files.exists(folder.resolve(LabCatalogue.PAGE)))
              .map(folder -> folder.getFileName().toString())
              .toList();
      assertThat(COURSE.labs()).extracting(Lab::id).containsExactlyInAnyOrderElementsOf(pages);
    }
  }

  @Test
  void everyConceptIsTaughtAndPractised() {
    assertThat(Coverage.of(COURSE, ExerciseCatalogue.bundled()))
        .hasSize(Concept.values().length)
        .allSatisfy(row -> {
          assertThat(row.labs()).as(row.concept().title()).isNotEmpty();
          assertThat(row.exercises()).as(row.concept().title()).isNotEmpty();
        });
  }

  @Test
  void labsAndExercisesNameEachOther() throws IOException {
    for (Lab lab : COURSE.labs()) {
      List<String> practised =
          ExerciseCatalogue.bundled().exercises().stream()
              .filter(e -> e.instructions().front().labs().contains(lab.id()))
              .map(Exercise::name)
              .toList();
      assertThat(((ReadPage.Good) lab.read()).page().front().exercises())
          .as(lab.id())
          .isNotEmpty()
          .isEqualTo(practised);
      String page = Files.readString(lab.file());
      assertThat(practised)
          .allSatisfy(name -> assertThat(page).contains("/" + name + "/instructions.md)"));
    }
  }

  @Test
  void theFrontPageHasTheTablesOfTheCatalogue() throws IOException {
    String front = Files.readString(FOLDER.resolve("README.md"));
    assertThat(between(front, "labs")).isEqualTo(Syllabus.table(COURSE));
    assertThat(between(front, "coverage"))
        .isEqualTo(Coverage.table(COURSE, ExerciseCatalogue.bundled()));
  }

  private static String between(String text, String name) {
    String start = "<!-- " + name + " -->\n";
    return text.substring(
        text.indexOf(start) + start.length(), text.indexOf("<!-- end of " + name + " -->"));
  }

  @Test
  void everyFactIsProvenByAClaimOfItsLab() throws IOException {
    List<List<String>> facts = rows(FOLDER.resolve("FACTS.md"));
    assertThat(facts).hasSizeGreaterThan(20);
    for (List<String> fact : facts) {
      Page page = page(fact.get(1));
      assertThat(page.checks())
          .as("lab %s proves: %s", fact.get(1), fact.get(0))
          .extracting(Check::sentence)
          .contains(fact.get(2));
    }
  }

  @Test
  void everyPageAsksForAPredictionAndEndsWithWhatOneCanSay() {
    assertThat(COURSE.labs())
        .allSatisfy(lab -> {
          Page page = page(String.valueOf(lab.number()));
          assertThat(page.cells()).anyMatch(cell -> !cell.predictions().isEmpty());
          assertThat(page.checks()).isNotEmpty();
          assertThat(Files.readString(lab.file()))
              .contains("## Now you can say")
              .contains("> **Try**");
        });
  }

  private static Page page(String number) {
    return switch (COURSE.find(number).orElseThrow().read()) {
      case ReadPage.Good(Page page) -> page;
      case ReadPage.Broken(var problems) -> throw new AssertionError(problems);
    };
  }

  /// The cells of the only table in a file, without its heading.
  private static List<List<String>> rows(Path file) throws IOException {
    Node table =
        Markdown.children(Markdown.parse(Files.readString(file))).stream()
            .filter(TableBlock.class::isInstance)
            .findFirst()
            .orElseThrow();
    Node body =
        Markdown.children(table).stream()
            .filter(TableBody.class::isInstance)
            .findFirst()
            .orElseThrow();
    return Markdown.children(body).stream()
        .map(row -> Markdown.children(row).stream().map(Markdown::plain).toList())
        .toList();
  }
}

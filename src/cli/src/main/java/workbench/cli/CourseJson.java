package workbench.cli;

import java.io.PrintWriter;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import workbench.tutor.lab.CheckedLab;
import workbench.tutor.lab.Lab;
import workbench.tutor.lab.LabCatalogue;
import workbench.tutor.lab.LabProgress;
import workbench.tutor.lab.ProgressFile;
import workbench.tutor.page.FrontMatter;
import workbench.tutor.page.Page;
import workbench.tutor.page.Problem;
import workbench.tutor.page.ReadPage;

/// What `--json` prints of labs: one object, for other programs.
final class CourseJson {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private CourseJson() {}

  /// The labs with the learner's progress.
  static void labs(LabCatalogue catalogue, ProgressFile progress, PrintWriter out) {
    ObjectNode all = MAPPER.createObjectNode();
    ArrayNode labs = all.putArray("labs");
    for (Lab lab : catalogue.labs()) {
      ObjectNode object = identity(lab, labs.addObject());
      switch (lab.read()) {
        case ReadPage.Good(var page) -> page(page, progress.of(lab), object);
        case ReadPage.Broken(var problems) -> problems(problems, object);
      }
    }
    print(all, out);
  }

  private static void page(Page page, LabProgress reached, ObjectNode object) {
    FrontMatter front = page.front();
    object.put("minutes", front.minutes());
    ArrayNode concepts = object.putArray("concepts");
    front.concepts().forEach(concept -> concepts.add(concept.name()));
    object.put("cells", page.cells().size());
    object.put("claims", page.checks().size());
    object
        .putObject("progress")
        .put("cellsRun", reached.cellsRun().size())
        .put("predicted", reached.answers().size())
        .put("right", reached.right())
        .put("finished", reached.isFinished());
    object.putArray("problems");
  }

  /// What became of labs that were checked.
  static void checked(List<CheckedLab> checked, PrintWriter out) {
    ObjectNode all = MAPPER.createObjectNode();
    all.put("good", checked.stream().allMatch(CheckedLab::isGood));
    ArrayNode labs = all.putArray("labs");
    for (CheckedLab lab : checked) {
      ObjectNode object = identity(lab.lab(), labs.addObject());
      object.put("good", lab.isGood()).put("claims", lab.claims()).put("tries", lab.tries());
      object.put("seconds", lab.took().toMillis() / 1e3);
      problems(lab.problems(), object);
    }
    print(all, out);
  }

  private static ObjectNode identity(Lab lab, ObjectNode object) {
    return object.put("number", lab.number()).put("id", lab.id()).put("title", lab.title());
  }

  private static void problems(List<Problem> problems, ObjectNode object) {
    ArrayNode array = object.putArray("problems");
    for (Problem problem : problems) {
      array
          .addObject()
          .put("file", problem.file().toString())
          .put("line", problem.line())
          .put("sentence", problem.sentence());
    }
  }

  private static void print(ObjectNode object, PrintWriter out) {
    out.println(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(object));
  }
}

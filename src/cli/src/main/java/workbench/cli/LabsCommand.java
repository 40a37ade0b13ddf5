package workbench.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import workbench.bench.recording.DataFolder;
import workbench.tutor.course.Coverage;
import workbench.tutor.lab.LabCatalogue;
import workbench.tutor.lab.ProgressFile;
import workbench.tutor.page.Problem;
import workbench.tutor.page.ReadPage;

@Command(
    name = "labs",
    description = "List the labs: the course, page by page, and how far you have come.")
final class LabsCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it.
  private CommandSpec spec;

  @Mixin private LabsFolder folder = new LabsFolder();

  @Option(
      names = "--coverage",
      description = "Print which lab teaches which concept, as a Markdown table.")
  private boolean coverage;

  @Option(names = "--json", description = "Print one JSON object and nothing else.")
  private boolean json;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    LabCatalogue catalogue = folder.catalogue();
    if (coverage) {
      out.print(Coverage.table(catalogue, ExerciseOptions.catalogue()));
      out.flush();
      return ExitCode.DONE.code();
    }
    ProgressFile progress =
        ProgressFile.in(DataFolder.open(), spec.commandLine().getErr()::println);
    if (json) {
      CourseJson.labs(catalogue, progress, out);
    } else {
      new CourseText(catalogue, progress).print(out);
    }
    List<Problem> problems = problems(catalogue);
    if (!json) {
      problems.forEach(spec.commandLine().getErr()::println);
    }
    return (problems.isEmpty() ? ExitCode.DONE : ExitCode.CELL_FAILED).code();
  }

  private static List<Problem> problems(LabCatalogue catalogue) {
    return catalogue.labs().stream()
        .flatMap(
            lab -> lab.read() instanceof ReadPage.Broken(var problems) ? problems.stream() : null)
        .toList();
  }
}

package workbench.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import workbench.tutor.lab.Coverage;
import workbench.tutor.lab.Lab;
import workbench.tutor.lab.LabCatalogue;
import workbench.tutor.page.ReadPage;

@Command(name = "labs", description = "List the labs: the course, page by page.")
final class LabsCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it.
  private CommandSpec spec;

  @Mixin private LabsFolder folder = new LabsFolder();

  @Option(
      names = "--coverage",
      description = "Print which lab teaches which concept, as a Markdown table.")
  private boolean coverage;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    LabCatalogue catalogue = folder.catalogue();
    if (coverage) {
      out.print(Coverage.table(catalogue));
      out.flush();
      return ExitCode.DONE.code();
    }
    Table table = new Table().row("lab", "minutes", "title");
    for (Lab lab : catalogue.labs()) {
      if (lab.read() instanceof ReadPage.Good(var page)) {
        table.row(String.valueOf(lab.number()), page.front().minutes() + "", page.front().title());
      }
    }
    table.lines().forEach(out::println);
    boolean isBroken = false;
    for (Lab lab : catalogue.labs()) {
      if (lab.read() instanceof ReadPage.Broken(var problems)) {
        problems.forEach(problem -> spec.commandLine().getErr().println(problem));
        isBroken = true;
      }
    }
    return (isBroken ? ExitCode.CELL_FAILED : ExitCode.DONE).code();
  }
}

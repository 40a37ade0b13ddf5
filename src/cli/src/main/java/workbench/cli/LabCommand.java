package workbench.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import workbench.tutor.lab.CheckedLab;
import workbench.tutor.lab.Lab;
import workbench.tutor.lab.LabCatalogue;
import workbench.tutor.lab.LabCheck;

@Command(name = "lab", description = "Work through a lab.")
final class LabCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it, as it does what follows.
  private CommandSpec spec;

  @Parameters(
      paramLabel = "LAB",
      description = "Its number, or its folder's name; `workbench labs` lists them.")
  @SuppressWarnings("NullAway.Init")
  private String wanted;

  @Mixin private LabsFolder folder = new LabsFolder();

  @Option(
      names = "--check",
      description = "Run all cells, ask nothing, and say what does not come out as the page says.")
  private boolean check;

  @Override
  public Integer call() {
    LabCatalogue catalogue = folder.catalogue();
    Lab lab =
        catalogue
            .find(wanted)
            .orElseThrow(() ->
                new CliFailure(
                    ExitCode.USAGE,
                    "There is no lab '" + wanted + "': 1 to " + catalogue.labs().size() + "."));
    if (!check) {
      throw new CliFailure(ExitCode.USAGE, "For now only --check.");
    }
    return check(lab).code();
  }

  private ExitCode check(Lab lab) {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    CheckedLab checked =
        new LabCheck(lab, run -> out.println("  cell " + run.cell().number())).run();
    List<?> problems = checked.problems();
    problems.forEach(err::println);
    out.printf(
        "Lab %d, %s: %d claims hold, %d problems, %.1f s, %d tries%n",
        lab.number(),
        lab.title(),
        checked.claims(),
        problems.size(),
        checked.took().toMillis() / 1e3,
        checked.tries());
    return checked.isGood() ? ExitCode.DONE : ExitCode.CELL_FAILED;
  }
}

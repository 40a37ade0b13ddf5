package workbench.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import workbench.bench.recording.DataFolder;
import workbench.tutor.lab.Lab;
import workbench.tutor.lab.LabCatalogue;
import workbench.tutor.lab.ProgressFile;
import workbench.tutor.page.Page;
import workbench.tutor.page.ReadPage;

@Command(
    name = "lab",
    description = {
      "Work through a lab: read, predict, run its cells, and see what their threads did.",
      "Answers and progress are kept, so that a lab can be left and taken up again. Without a"
          + " terminal the page is printed, its cells are run, and nothing is asked."
    },
    footer = {
      "",
      "At a prompt: Enter goes on, e edits a cell, r runs it again, s skips it, b goes back, q leaves,"
          + " ? explains. Ctrl-C stops a cell that runs.",
      "",
      "  workbench lab 1              begin",
      "  workbench lab 1 --check      does it come out as it says, on this machine?",
      "  workbench lab all --check    do all of them?",
      "  workbench lab 1 --labs DIR   a lab of your own",
      "",
      "Exit codes: 0 done, 1 something did not come out as the page says,",
      "2 wrong usage, 3 the machine lacks something, 130 interrupted."
    })
final class LabCommand implements Callable<Integer> {
  private static final String ALL = "all";

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it, as it does what follows.
  private CommandSpec spec;

  @Parameters(
      paramLabel = "LAB",
      description =
          "Its number, or its folder's name; `workbench labs` lists them. With --check also `all`.")
  @SuppressWarnings("NullAway.Init")
  private String wanted;

  @Mixin private LabsFolder folder = new LabsFolder();

  @Option(
      names = "--check",
      description = "Run all cells, ask nothing, and say what does not come out as the page says.")
  private boolean check;

  @Option(names = "--json", description = "With --check: print one JSON object and nothing else.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    if (json && !check) {
      throw new CliFailure(ExitCode.USAGE, "--json goes with --check.");
    }
    LabCatalogue catalogue = folder.catalogue();
    if (check) {
      List<Lab> labs = wanted.equals(ALL) ? catalogue.labs() : List.of(find(catalogue));
      return new LabChecks(out(), spec.commandLine().getErr(), json).check(labs).code();
    }
    Lab lab = find(catalogue);
    return switch (lab.read()) {
      case ReadPage.Broken(var problems) -> {
        problems.forEach(spec.commandLine().getErr()::println);
        yield ExitCode.CELL_FAILED.code();
      }
      case ReadPage.Good(var page) -> work(catalogue, lab, page).code();
    };
  }

  private ExitCode work(LabCatalogue catalogue, Lab lab, Page page) throws IOException {
    if (!SystemTerminal.isThere()) {
      return new PipedLab(page, out()).run();
    }
    ProgressFile progress =
        ProgressFile.in(DataFolder.open(), spec.commandLine().getErr()::println);
    try (org.jline.terminal.Terminal terminal = SystemTerminal.open();
        LabWalk walk = new LabWalk(terminal, catalogue, lab, page, progress)) {
      walk.run();
      return ExitCode.DONE;
    }
  }

  private Lab find(LabCatalogue catalogue) {
    return catalogue
        .find(wanted)
        .orElseThrow(() -> new CliFailure(ExitCode.USAGE, none(catalogue)));
  }

  private String none(LabCatalogue catalogue) {
    if (wanted.equals(ALL)) {
      return "All labs at once are for --check: take one, from 1 to "
          + catalogue.labs().size()
          + ".";
    }
    int labs = catalogue.labs().size();
    String range = labs == 1 ? "there is only lab 1" : "there are labs 1 to " + labs;
    return "There is no lab '" + wanted + "': " + range + "; `workbench labs` lists them.";
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}

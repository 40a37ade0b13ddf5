package workbench.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import workbench.report.Words;
import workbench.tutor.lab.CellRun;
import workbench.tutor.lab.CheckedLab;
import workbench.tutor.lab.Lab;
import workbench.tutor.lab.LabCheck;
import workbench.tutor.page.ReadPage;

/// Checks labs one after the other, and says how it goes: of a single one, a line a cell; of
/// several, a line a lab, and on a terminal the cell under way. Ctrl-C ends the process, and the
/// lab JVM with it.
final class LabChecks {
  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean json;

  /// @param json whether to print one object and nothing else
  LabChecks(PrintWriter out, PrintWriter err, boolean json) {
    this.out = out;
    this.err = err;
    this.json = json;
  }

  ExitCode check(List<Lab> labs) {
    List<CheckedLab> all = new ArrayList<>();
    for (Lab lab : labs) {
      CheckedLab checked = check(lab, labs.size() == 1);
      all.add(checked);
      if (!json) {
        checked.problems().forEach(err::println);
        out.println(summary(checked));
      }
    }
    if (json) {
      CourseJson.checked(all, out);
    } else if (labs.size() > 1) {
      out.println(total(all));
    }
    return all.stream().allMatch(CheckedLab::isGood) ? ExitCode.DONE : ExitCode.CELL_FAILED;
  }

  private CheckedLab check(Lab lab, boolean isAlone) {
    try {
      return new LabCheck(lab, new Cells(lab, isAlone && !json)::ran).run();
    } finally {
      Terminal.clearLine(System.err);
    }
  }

  /// Tells the cells of one lab as they have run.
  private final class Cells {
    private final Lab lab;
    private final boolean inLines;
    private final int count;
    private long sinceNanos = System.nanoTime();
    private int tries = 1;
    private int last;

    Cells(Lab lab, boolean inLines) {
      this.lab = lab;
      this.inLines = inLines;
      this.count = lab.read() instanceof ReadPage.Good(var page) ? page.cells().size() : 0;
      if (count > 0) {
        live(0);
      }
    }

    void ran(CellRun run) {
      long now = System.nanoTime();
      int cell = run.cell().number();
      if (cell <= last) {
        tries++;
        say(Words.format("Not all claims held: try %d, in a new lab JVM.", tries));
      }
      say(Words.format("  cell %2d  %5.1f s", cell, (now - sinceNanos) / 1e9));
      last = cell;
      sinceNanos = now;
      live(cell);
    }

    private void say(String line) {
      if (inLines) {
        Terminal.clearLine(System.err);
        out.println(line);
      }
    }

    private void live(int cell) {
      if (Terminal.seesErrors() && cell < count) {
        Terminal.replaceLine(
            System.err,
            Words.format("lab %d, %s: cell %d of %d…", lab.number(), lab.title(), cell + 1, count));
      }
    }
  }

  private static String summary(CheckedLab checked) {
    String verdict = checked.isGood() ? Terminal.good("ok  ") : Terminal.bad("FAIL");
    String problems = checked.isGood() ? "" : ", " + counted(checked.problems().size(), "problem");
    String tries = checked.tries() > 1 ? ", " + checked.tries() + " tries" : "";
    return verdict
        + Words.format(
            "  %2d  %-36s %s, %.1f s",
            checked.lab().number(),
            checked.lab().title(),
            counted(checked.claims(), "claim"),
            checked.took().toMillis() / 1e3)
        + tries
        + problems;
  }

  private static String total(List<CheckedLab> all) {
    return Words.format(
        "%d of %d labs are as they say: %s, %.0f s",
        all.stream().filter(CheckedLab::isGood).count(),
        all.size(),
        counted(all.stream().mapToInt(CheckedLab::claims).sum(), "claim"),
        all.stream().mapToLong(c -> c.took().toMillis()).sum() / 1e3);
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}

package workbench.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import workbench.bench.compare.Compared;
import workbench.bench.compare.Differences;
import workbench.bench.finding.Finding;
import workbench.bench.measure.Measures;
import workbench.report.MeasureColumn;
import workbench.report.Words;

/// Several runs side by side, the best of each column marked.
final class Comparison {
  private Comparison() {}

  static void print(List<RunReport> runs, PrintWriter out) {
    out.println();
    table(runs).lines().forEach(out::println);
    out.println();
    out.println(
        Terminal.faint(
            "* the best of its column · cores: busy on average · held, ready: thread-seconds"));
    out.println(
        Terminal.faint(
            "  UI lag: the longest · frozen: lag over 100 ms · model: how far the prediction was off"));
    differences(runs, out);
    for (RunReport run : runs) {
      RunText.failures(run.failures(), Terminal.hasColours(), out);
    }
    findings(runs, out);
    out.println();
  }

  private static Table table(List<RunReport> runs) {
    String[] head = new String[MeasureColumn.ALL.size() + 2];
    head[0] = "variant";
    for (int i = 0; i < MeasureColumn.ALL.size(); i++) {
      head[i + 1] = MeasureColumn.ALL.get(i).title();
    }
    head[MeasureColumn.ALL.size() + 1] = "model";
    Table table = new Table().row(head);
    for (RunReport run : runs) {
      table.row(cells(run));
    }
    List<Measures> measures = runs.stream().map(RunReport::measures).toList();
    for (int i = 0; i < MeasureColumn.ALL.size(); i++) {
      List<Boolean> best = MeasureColumn.ALL.get(i).best(measures);
      for (int row = 0; row < runs.size(); row++) {
        if (best.get(row)) {
          table.best(row + 1, i + 1);
        }
      }
    }
    return table;
  }

  private static String[] cells(RunReport run) {
    String[] cells = new String[MeasureColumn.ALL.size() + 2];
    cells[0] = run.variant();
    for (int i = 0; i < MeasureColumn.ALL.size(); i++) {
      cells[i + 1] = MeasureColumn.ALL.get(i).text(run.measures());
    }
    OptionalDouble error = run.predictionErrorPercent();
    cells[MeasureColumn.ALL.size() + 1] =
        error.isPresent() ? Words.percent(error.getAsDouble()) : "–";
    return cells;
  }

  private static void differences(List<RunReport> runs, PrintWriter out) {
    List<Compared> compared = new ArrayList<>();
    for (RunReport run : runs) {
      compared.add(new Compared(name(run, runs), run.recording(), run.measures()));
    }
    List<String> sentences = Differences.of(compared);
    if (!sentences.isEmpty()) {
      out.println();
    }
    sentences.forEach(out::println);
  }

  /// Its variant, with a number if several have run.
  private static String name(RunReport run, List<RunReport> runs) {
    List<RunReport> same = runs.stream().filter(r -> r.variant().equals(run.variant())).toList();
    return same.size() == 1 ? run.variant() : run.variant() + " " + (same.indexOf(run) + 1);
  }

  private static void findings(List<RunReport> runs, PrintWriter out) {
    for (RunReport run : runs) {
      out.println();
      if (run.findings().isEmpty()) {
        out.println(Terminal.bold(run.variant()) + Terminal.faint("  nothing to say against it"));
      } else {
        out.println(Terminal.bold(run.variant()));
      }
      for (Finding finding : run.findings()) {
        String fix = finding.fixVariant().map(v -> "  → " + v).orElse("");
        out.println("  " + Terminal.warning("•") + " " + finding.sentence() + Terminal.faint(fix));
        out.println("    " + Terminal.faint(finding.evidence()));
      }
    }
  }
}

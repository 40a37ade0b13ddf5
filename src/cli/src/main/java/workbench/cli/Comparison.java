package workbench.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import workbench.bench.finding.Finding;
import workbench.bench.measure.Measures;
import workbench.report.Words;

/// Several runs side by side, the best of each column marked.
final class Comparison {
  private Comparison() {}

  /// A column of figures.
  ///
  /// @param sign 1 if the smallest is best, -1 if the largest is
  private record Column(String title, int sign, ToDoubleFunction<Measures> figure, Show show) {}

  private interface Show {
    String text(double figure);
  }

  private static final List<Column> COLUMNS =
      List.of(
          new Column("wall", 1, Measures::wallMillis, Words::time),
          new Column("first", 1, m -> m.firstResultMillis().orElse(Double.NaN), Words::time),
          new Column("cores", -1, Measures::busyCores, Words::seconds),
          new Column("threads", 1, Measures::peakThreads, f -> Words.format("%.0f", f)),
          new Column("held", 1, Measures::heldThreadSeconds, f -> Words.format("%.1f s", f)),
          new Column(
              "ready",
              1,
              m -> m.readyThreadSeconds().orElse(Double.NaN),
              f -> Words.format("%.1f s", f)),
          new Column("UI lag", 1, Measures::uiLagMaxMillis, Words::time),
          new Column("frozen", 1, Measures::uiFrozenMillis, Words::time),
          new Column("heap", 1, Measures::peakHeapBytes, f -> Words.mebibytes((long) f)));

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
    for (RunReport run : runs) {
      RunText.failures(run.failures(), Terminal.hasColours(), out);
    }
    findings(runs, out);
    out.println();
  }

  private static Table table(List<RunReport> runs) {
    String[] head = new String[COLUMNS.size() + 2];
    head[0] = "variant";
    for (int i = 0; i < COLUMNS.size(); i++) {
      head[i + 1] = COLUMNS.get(i).title;
    }
    head[COLUMNS.size() + 1] = "model";
    Table table = new Table().row(head);
    for (RunReport run : runs) {
      table.row(cells(run));
    }
    for (int i = 0; i < COLUMNS.size(); i++) {
      markBest(table, i + 1, COLUMNS.get(i), runs);
    }
    return table;
  }

  private static String[] cells(RunReport run) {
    String[] cells = new String[COLUMNS.size() + 2];
    cells[0] = run.variant();
    for (int i = 0; i < COLUMNS.size(); i++) {
      double figure = COLUMNS.get(i).figure.applyAsDouble(run.measures());
      cells[i + 1] = Double.isNaN(figure) ? "–" : COLUMNS.get(i).show.text(figure);
    }
    OptionalDouble error = run.predictionErrorPercent();
    cells[COLUMNS.size() + 1] = error.isPresent() ? Words.percent(error.getAsDouble()) : "–";
    return cells;
  }

  /// All that read the same as the best share the mark; where all do, nobody has won.
  private static void markBest(Table table, int column, Column c, List<RunReport> runs) {
    double best =
        runs.stream()
            .mapToDouble(run -> c.sign * c.figure.applyAsDouble(run.measures()))
            .filter(f -> !Double.isNaN(f))
            .min()
            .orElse(Double.NaN);
    if (Double.isNaN(best) || runs.size() < 2) {
      return;
    }
    String text = c.show.text(c.sign * best);
    List<Boolean> won =
        runs.stream()
            .map(run -> c.show.text(c.figure.applyAsDouble(run.measures())).equals(text))
            .toList();
    if (won.contains(false)) {
      for (int row = 0; row < runs.size(); row++) {
        if (won.get(row)) {
          table.best(row + 1, column);
        }
      }
    }
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

package workbench.cli;

import java.io.PrintWriter;
import java.util.List;
import workbench.bench.finding.Finding;
import workbench.bench.measure.Measures;
import workbench.bench.measure.OperationMeasure;
import workbench.labs.Variants;
import workbench.probe.event.Event.ItemEnded;
import workbench.probe.event.Event.WarmedUp;
import workbench.report.Words;

/// A run as a person reads it.
final class RunText {
  private static final int MOST_FAILURES = 10;

  private RunText() {}

  static void print(RunReport run, PrintWriter out) {
    out.println();
    out.println(Terminal.bold(run.variant()) + summary(run.variant()));
    out.println();
    measures(run).lines().forEach(out::println);
    out.println();
    operations(run.measures().operations()).lines().forEach(out::println);
    failures(run.failures(), Terminal.hasColours(), out);
    findings(run.findings(), out);
  }

  private static String summary(String variant) {
    return Variants.byId(variant).map(v -> ": " + v.summary()).orElse("");
  }

  private static Table measures(RunReport run) {
    Measures m = run.measures();
    Table table = new Table();
    table.row("wall time", Words.time(m.wallMillis()));
    run.predictedMillis()
        .ifPresent(wall ->
            table.row(
                "  predicted",
                Words.time(wall),
                Words.percent(run.predictionErrorPercent().orElseThrow())));
    run.recording()
        .last(WarmedUp.class)
        .ifPresent(
            w -> table.row("warmed up before", Words.time(w.nanos() / 1e6), w.items() + " images"));
    table.row("images done", Integer.toString(m.itemsDone()));
    if (m.itemsFailed() > 0) {
      table.row("images failed", Integer.toString(m.itemsFailed()));
    }
    table.row("images a second", Words.format("%.1f", m.itemsPerSecond()));
    m.firstResultMillis().ifPresent(first -> table.row("first result", Words.time(first)));
    table.row("busy cores", Words.format("%.2f", m.busyCores()));
    table.row("peak threads", Integer.toString(m.peakThreads()));
    table.row("held thread-seconds", Words.seconds(m.heldThreadSeconds()));
    m.readyThreadSeconds()
        .ifPresentOrElse(
            ready -> table.row("ready thread-seconds", Words.seconds(ready)),
            () -> table.row("ready thread-seconds", "unknown"));
    table.row("UI lag, median", Words.time(m.uiLagMedianMillis()));
    table.row("UI lag, 99th percentile", Words.time(m.uiLag99Millis()));
    table.row("UI lag, maximum", Words.time(m.uiLagMaxMillis()));
    table.row("UI frozen", Words.time(m.uiFrozenMillis()));
    table.row("peak heap", Words.mebibytes(m.peakHeapBytes()));
    return table;
  }

  private static Table operations(List<OperationMeasure> operations) {
    Table table = new Table().row("operation", "count", "wall", "CPU", "CPU ÷ wall", "verdict");
    for (OperationMeasure o : operations) {
      table.row(
          o.operation().word(),
          Integer.toString(o.count()),
          Words.time(o.wallMillis()),
          o.cpuMillis().isPresent() ? Words.time(o.cpuMillis().getAsDouble()) : "?",
          o.cpuShare().isPresent() ? Words.format("%.2f", o.cpuShare().getAsDouble()) : "?",
          Words.of(o.verdict()));
    }
    return table;
  }

  static void failures(List<ItemEnded> failures, boolean coloured, PrintWriter out) {
    if (failures.isEmpty()) {
      return;
    }
    out.println();
    String failed = coloured ? Terminal.warning("failed") : "failed";
    failures.stream()
        .limit(MOST_FAILURES)
        .forEach(f -> out.println(failed + "  #" + f.item() + "  " + f.failure()));
    if (failures.size() > MOST_FAILURES) {
      out.println("… and " + (failures.size() - MOST_FAILURES) + " more failed.");
    }
  }

  static void findings(List<Finding> findings, PrintWriter out) {
    for (Finding finding : findings) {
      out.println();
      out.println(Terminal.warning("•") + " " + Terminal.bold(finding.sentence()));
      out.println("  " + finding.evidence());
      String variant = finding.fixVariant().map(v -> "  (variant " + v + ")").orElse("");
      out.println("  Fix: " + finding.fix() + variant);
    }
  }
}

package workbench.cli;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import workbench.probe.agent.Leftover;
import workbench.report.Words;
import workbench.shell.CellResult.Loss;
import workbench.shell.StopReport;

/// What is said of a cell's end, beside its outcomes.
final class CellSentences {
  private CellSentences() {}

  /// `Stopped after 140 ms: interrupted twice, then the lab JVM was replaced; lost: x, y`.
  static String stopped(StopReport report, Optional<Loss> loss) {
    return "Stopped after "
        + Words.time(report.took().toNanos() / 1e6)
        + means(report)
        + loss.map(CellSentences::lost).orElse("")
        + ".";
  }

  /// `: interrupted twice, then the lab JVM was replaced`.
  static String means(StopReport report) {
    List<String> means = new ArrayList<>();
    for (StopReport.Step step : report.steps()) {
      switch (step.rung()) {
        case CANCEL -> means.add("the run was cancelled");
        case INTERRUPT -> means.add("interrupted");
        case INTERRUPT_AGAIN -> means.set(means.size() - 1, "interrupted twice");
        case KILL -> means.add("then the lab JVM was replaced");
      }
    }
    return means.isEmpty() ? "" : ": " + String.join(", ", means);
  }

  /// `The lab JVM ran out of memory. Another has taken its place; lost: x`.
  static String died(String sentence, Optional<Loss> loss) {
    return sentence
        + " Another has taken its place"
        + loss.map(CellSentences::lost).orElse("")
        + ".";
  }

  private static String lost(Loss loss) {
    return loss.variables().isEmpty() ? "" : "; lost: " + String.join(", ", loss.variables());
  }

  /// `Still running: 4 threads pool-1-thread-* (running)`, without an end.
  static String leftovers(List<Leftover> leftovers) {
    return "Still running: "
        + leftovers.stream().map(CellSentences::leftover).collect(joining(", "));
  }

  static String leftover(Leftover l) {
    String what =
        l.count() == 1 ? l.kind().word() : Words.format("%,d %ss", l.count(), l.kind().word());
    return what + " " + l.name() + " (" + l.detail() + ")";
  }
}

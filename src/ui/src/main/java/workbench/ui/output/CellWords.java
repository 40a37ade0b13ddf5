package workbench.ui.output;

import static java.util.stream.Collectors.joining;
import static workbench.ui.kit.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import workbench.probe.agent.Leftover;
import workbench.report.Words;
import workbench.shell.CellResult.Loss;
import workbench.shell.StopReport;

/// What is said of a cell's end.
public final class CellWords {
  private CellWords() {}

  /// `Stopped after 140 ms: interrupted twice, then the lab JVM was replaced. Lost: x, y.`
  public static String stopped(StopReport report, Optional<Loss> loss) {
    return text("sandbox.stopped", Words.time(report.took().toNanos() / 1e6), means(report))
        + lost(loss);
  }

  /// `Ended after 140 ms: interrupted.`
  public static String ended(StopReport report) {
    if (report.steps().isEmpty()) {
      return text("sandbox.nothingLeft");
    }
    return text("sandbox.ended", Words.time(report.took().toNanos() / 1e6), means(report))
        + (report.killed() ? " " + text("sandbox.variablesGone") : "");
  }

  private static String means(StopReport report) {
    List<String> means = new ArrayList<>();
    for (StopReport.Step step : report.steps()) {
      switch (step.rung()) {
        case CANCEL -> means.add(text("sandbox.rung.cancel"));
        case INTERRUPT -> means.add(text("sandbox.rung.interrupt"));
        case INTERRUPT_AGAIN -> {
          means.remove(text("sandbox.rung.interrupt"));
          means.add(text("sandbox.rung.interruptAgain"));
        }
        case KILL -> means.add(text("sandbox.rung.kill"));
      }
    }
    return means.isEmpty() ? "" : ": " + String.join(", ", means);
  }

  /// `The lab JVM ran out of memory. Another has taken its place. Lost: x.`
  public static String died(String sentence, Optional<Loss> loss) {
    return sentence + " " + text("sandbox.another") + lost(loss);
  }

  private static String lost(Optional<Loss> loss) {
    return loss.map(Loss::variables)
        .filter(names -> !names.isEmpty())
        .map(names -> " " + text("sandbox.lost", String.join(", ", names)))
        .orElse("");
  }

  /// `4 threads pool-1-thread-* (running), 1 open executor ThreadPoolExecutor (…)`.
  public static String leftovers(List<Leftover> leftovers) {
    return leftovers.stream().map(CellWords::leftover).collect(joining(", "));
  }

  private static String leftover(Leftover l) {
    String what =
        l.count() == 1 ? l.kind().word() : Words.format("%,d %ss", l.count(), l.kind().word());
    return what + " " + l.name() + " (" + l.detail() + ")";
  }
}

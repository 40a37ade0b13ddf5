package workbench.labs;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import workbench.probe.event.Event.Outcome;

/// Several runs over the same workload, side by side.
///
/// @param runs in the order in which they ran
public record RunComparison(List<RunSummary> runs) {
  public RunComparison {
    runs = List.copyOf(runs);
  }

  /// A row for each run; the best wall time among those that did all their work has a star.
  @Override
  public String toString() {
    TextTable table = new TextTable("variant", "wall", "done", "failed", "peak threads");
    Optional<Duration> best = best();
    for (RunSummary run : runs) {
      boolean isBest = isWhole(run) && best.filter(run.wall()::equals).isPresent();
      table.row(
          run.variant(),
          Figures.time(run.wall().toNanos()) + (isBest ? " *" : "  "),
          Integer.toString(run.done()),
          Integer.toString(run.failed()),
          run.outcome() == Outcome.CANCELLED ? "cancelled" : Integer.toString(run.peakThreads()));
    }
    return table.toString();
  }

  private Optional<Duration> best() {
    return runs.stream()
        .filter(RunComparison::isWhole)
        .map(RunSummary::wall)
        .min(Duration::compareTo)
        .filter(best -> runs.size() > 1);
  }

  private static boolean isWhole(RunSummary run) {
    return run.outcome() == Outcome.DONE;
  }
}

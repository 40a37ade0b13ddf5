package workbench.report.chart;

import java.util.List;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import workbench.bench.recording.Recording;

/// The charts of one recording.
public final class Charts {
  private static final int HEIGHT = 400;

  private final List<Chart> all;

  private Charts(Recording recording) {
    all =
        List.of(
            new Chart("threads", ThreadTimeChart.of(recording), HEIGHT),
            new Chart("cores", CoresChart.of(recording), HEIGHT),
            new Chart("ui-lag", UiLagChart.of(recording), HEIGHT),
            timeline("timeline", TimelineChart.byThread(recording)),
            timeline("items", TimelineChart.byItem(recording)));
  }

  private static Chart timeline(String name, JFreeChart chart) {
    return new Chart(name, chart, TimelineChart.height(chart));
  }

  public static Charts of(Recording recording) {
    return new Charts(recording);
  }

  /// All charts, in the order in which they are read: `threads`, `cores`, `ui-lag`, `timeline` (by
  /// thread) and `items` (the timeline by item).
  public List<Chart> all() {
    return all;
  }

  /// The chart of this name.
  public Optional<Chart> named(String name) {
    return all.stream().filter(c -> c.name().equals(name)).findFirst();
  }
}

package workbench.ui.instruments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import workbench.bench.finding.Finding;
import workbench.bench.measure.Measures;
import workbench.bench.recording.Recording;
import workbench.probe.event.Event.AppPainted;
import workbench.report.chart.ChartKind;
import workbench.report.chart.DrawnChart;

/// A run at a moment, with all that is shown of it.
///
/// @param recording the run up to the moment; empty if it has not begun
/// @param atNanos the moment, since the run's start
/// @param lengthNanos how long the run took, or has taken so far
/// @param isEnded whether the run is over, and the moment is its end
/// @param measures the figures, at most half a second old; empty before the first sample
/// @param findings those of the same moment as the measures
/// @param app what the window of the application under study showed
/// @param charts those that have room on the screen
public record Picture(
    Optional<Recording> recording,
    long atNanos,
    long lengthNanos,
    boolean isEnded,
    Now now,
    Optional<Measures> measures,
    List<Finding> findings,
    Optional<AppPainted> app,
    Map<ChartKind, Painted> charts) {
  /// A chart in pixels, and where things lie on it.
  record Painted(Canvas canvas, DrawnChart drawn) {}
}

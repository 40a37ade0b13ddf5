package workbench.cli.chart;

import java.util.List;
import org.jline.utils.AttributedString;
import workbench.bench.measure.RunWindow;
import workbench.bench.recording.Recording;
import workbench.report.chart.ChartKind;

/// The charts of a recording, small enough for a terminal.
public final class TextChart {
  private TextChart() {}

  /// One of a recording's charts as lines; none if the instruments saw nothing that belongs there.
  ///
  /// @param width columns that a line may have
  public static List<AttributedString> lines(ChartKind kind, Recording recording, int width) {
    RunWindow window = RunWindow.of(recording);
    boolean isSeen =
        switch (kind) {
          case THREADS, CORES -> !window.samples().isEmpty();
          case UI_LAG -> !window.samples().isEmpty() && !recording.beats().isEmpty();
          case TIMELINE, ITEMS -> !window.spansSoFar().isEmpty();
        };
    if (!isSeen || window.wallNanos() == 0) {
      return List.of();
    }
    return switch (kind) {
      case THREADS -> ThreadTimeText.lines(window, width);
      case CORES -> CoresText.lines(window, width);
      case UI_LAG -> UiLagText.lines(window, width);
      case TIMELINE -> LanesText.byThread(window, width);
      case ITEMS -> LanesText.byItem(window, width);
    };
  }
}

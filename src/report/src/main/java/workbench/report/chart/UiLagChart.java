package workbench.report.chart;

import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYDataset;
import workbench.bench.recording.Recording;

/// The UI thread's lag over time. A freeze is seen as it grew: a slope up to the beat that ended
/// it. The time in which the UI was frozen is tinted.
final class UiLagChart {
  private static final double LIMIT_MILLIS = UiLag.FROZEN_NANOS / 1e6;
  private static final double HEADROOM = 1.08;

  /// So that a line at nothing is drawn in its full width.
  private static final double FOOTROOM = 0.01;

  private UiLagChart() {}

  /// The chart of a recording.
  static JFreeChart of(Recording recording, View view) {
    Look look = view.look();
    UiLag lag = UiLag.of(recording);
    NumberAxis millis = lagAxis(look, lag.mostNanos() / 1e6, view.compact());
    XYPlot plot = plot(look, lag.data(), look.timeAxis(view), millis, view.compact());
    look.markEnd(plot, recording);
    String subject = view.compact() ? "UI lag, ms" : "UI lag";
    return look.chart(plot, Heading.of(subject, recording, view, legend(look, lag)));
  }

  private static List<Swatch> legend(Look look, UiLag lag) {
    Swatch line =
        Swatch.line("lag, at most " + RunTitle.duration(lag.mostNanos()), look.palette().text());
    long frozen = lag.frozenNanos();
    return frozen == 0
        ? List.of(line)
        : List.of(
            line, Swatch.area("frozen for " + RunTitle.duration(frozen), look.palette().frozen()));
  }

  /// A plot of the lag in milliseconds; its one series rises and falls as [UiLag] says.
  static XYPlot plot(
      Look look, XYDataset lag, NumberAxis time, NumberAxis millis, boolean isCompact) {
    XYPlot plot =
        look.dressed(new XYPlot(lag, time, millis, new LagRenderer(look.palette(), LIMIT_MILLIS)));
    plot.setNoDataMessage("This recording has no heartbeats of a UI thread.");
    plot.addRangeMarker(limit(isCompact), Layer.FOREGROUND);
    return plot;
  }

  /// An axis for lags up to this; it always shows the limit too.
  static NumberAxis lagAxis(Look look, double mostMillis, boolean compact) {
    double upper = Math.max(2 * LIMIT_MILLIS, mostMillis) * HEADROOM;
    NumberAxis axis = look.amountAxis(compact ? null : "UI lag, ms", upper, false);
    axis.setLowerBound(-upper * FOOTROOM);
    return axis;
  }

  private static ValueMarker limit(boolean isCompact) {
    ValueMarker limit = new ValueMarker(LIMIT_MILLIS, Palette.HELD, Look.DASHES);
    limit.setLabel(isCompact ? "100 ms" : "frozen above 100 ms");
    limit.setLabelFont(Look.PLAIN);
    limit.setLabelPaint(Palette.HELD);
    limit.setLabelBackgroundColor(Palette.CLEAR);
    limit.setLabelAnchor(RectangleAnchor.TOP_RIGHT);
    limit.setLabelTextAnchor(TextAnchor.BOTTOM_RIGHT);
    limit.setLabelOffset(new RectangleInsets(3, 24, 3, 24));
    return limit;
  }
}

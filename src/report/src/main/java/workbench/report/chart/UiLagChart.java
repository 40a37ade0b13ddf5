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
public final class UiLagChart {
  private static final double LIMIT_MILLIS = UiLag.FROZEN_NANOS / 1e6;
  private static final double HEADROOM = 1.08;

  /// So that a line at nothing is drawn in its full width.
  private static final double FOOTROOM = 0.01;

  private UiLagChart() {}

  /// The chart of a recording.
  public static JFreeChart of(Recording recording) {
    UiLag lag = UiLag.of(recording);
    double seconds = recording.wallNanos() / 1e9;
    XYPlot plot = plot(lag.data(), Look.timeAxis(seconds), lagAxis(lag.mostNanos() / 1e6));
    plot.addDomainMarker(Look.endOfRun(seconds), Layer.FOREGROUND);
    return Look.chart(plot, new Heading("UI lag", RunTitle.of(recording), legend(lag)));
  }

  private static List<Swatch> legend(UiLag lag) {
    Swatch line = Swatch.line("lag, at most " + RunTitle.duration(lag.mostNanos()), Palette.TEXT);
    long frozen = lag.frozenNanos();
    return frozen == 0
        ? List.of(line)
        : List.of(line, Swatch.area("frozen for " + RunTitle.duration(frozen), Palette.FROZEN));
  }

  /// A plot of the lag in milliseconds; its one series rises and falls as [UiLag] says.
  public static XYPlot plot(XYDataset lag, NumberAxis time, NumberAxis millis) {
    XYPlot plot = Look.dressed(new XYPlot(lag, time, millis, new LagRenderer(LIMIT_MILLIS)));
    plot.setNoDataMessage("This recording has no heartbeats of a UI thread.");
    plot.addRangeMarker(limit(), Layer.FOREGROUND);
    return plot;
  }

  /// An axis for lags up to this; it always shows the limit too.
  public static NumberAxis lagAxis(double mostMillis) {
    double upper = Math.max(2 * LIMIT_MILLIS, mostMillis) * HEADROOM;
    NumberAxis axis = Look.amountAxis("UI lag, ms", upper, false);
    axis.setLowerBound(-upper * FOOTROOM);
    return axis;
  }

  private static ValueMarker limit() {
    ValueMarker limit = new ValueMarker(LIMIT_MILLIS, Palette.HELD, Look.DASHES);
    limit.setLabel("frozen above 100 ms");
    limit.setLabelFont(Look.PLAIN);
    limit.setLabelPaint(Palette.HELD);
    limit.setLabelBackgroundColor(Palette.CLEAR);
    limit.setLabelAnchor(RectangleAnchor.TOP_RIGHT);
    limit.setLabelTextAnchor(TextAnchor.BOTTOM_RIGHT);
    limit.setLabelOffset(new RectangleInsets(3, 24, 3, 24));
    return limit;
  }
}

package workbench.report.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnits;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jspecify.annotations.Nullable;
import workbench.bench.recording.Recording;

/// What all charts look like: plain paper, a thin grid, plain type, one time axis.
record Look(Palette palette) {
  static final Font PLAIN = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
  static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 11);
  static final Font TINY = new Font(Font.SANS_SERIF, Font.PLAIN, 9);
  static final Font BOLD = new Font(Font.SANS_SERIF, Font.BOLD, 14);
  static final Font CODE = new Font(Font.MONOSPACED, Font.PLAIN, 12);

  static final BasicStroke HAIR = new BasicStroke(1);
  static final BasicStroke DASHES =
      new BasicStroke(
          1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {5, 4}, 0);

  /// The axis of a view's time.
  NumberAxis timeAxis(View view) {
    NumberAxis axis = axis(view.compact() ? null : "time, s");
    axis.setRange(view.fromSeconds(), view.toSeconds());
    axis.setStandardTickUnits(units(0.001, 1e6, view.compact() ? "0.###' s'" : "0.###"));
    return axis;
  }

  /// An axis of counts or other amounts, from 0.
  NumberAxis amountAxis(@Nullable String label, double upper, boolean whole) {
    NumberAxis axis = axis(label);
    axis.setRange(0, upper);
    axis.setStandardTickUnits(units(whole ? 1 : 0.001, 1e9, "#,##0.###"));
    return axis;
  }

  /// An axis from 0 to 100, with room for a line that lies on either.
  NumberAxis percentAxis(@Nullable String label) {
    NumberAxis axis = axis(label);
    axis.setRange(-1, 103);
    axis.setTickUnit(new NumberTickUnit(25));
    return axis;
  }

  private NumberAxis axis(@Nullable String label) {
    NumberAxis axis = new NumberAxis(label);
    dress(axis);
    return axis;
  }

  void dress(ValueAxis axis) {
    axis.setLabelFont(PLAIN);
    axis.setLabelPaint(palette.muted());
    axis.setTickLabelFont(PLAIN);
    axis.setTickLabelPaint(palette.muted());
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    axis.setAutoRange(false);
  }

  /// Steps of 1, 2 and 5 times the powers of ten.
  private static TickUnits units(double from, double to, String pattern) {
    TickUnits units = new TickUnits();
    DecimalFormatSymbols point = DecimalFormatSymbols.getInstance(Locale.ROOT);
    DecimalFormat format = new DecimalFormat(pattern, point);
    for (double power = from; power <= to; power *= 10) {
      units.add(new NumberTickUnit(power, format));
      units.add(new NumberTickUnit(power * 2, format));
      units.add(new NumberTickUnit(power * 5, format));
    }
    return units;
  }

  /// Makes a plot of ours look like the others.
  <P extends XYPlot> P dressed(P plot) {
    plot.setBackgroundPaint(palette.paper());
    plot.setOutlineVisible(false);
    plot.setDomainGridlinePaint(palette.grid());
    plot.setDomainGridlineStroke(HAIR);
    plot.setRangeGridlinePaint(palette.grid());
    plot.setRangeGridlineStroke(HAIR);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setInsets(new RectangleInsets(4, 8, 4, 16));
    plot.setNoDataMessageFont(PLAIN);
    plot.setNoDataMessagePaint(palette.muted());
    return plot;
  }

  /// A line across the plot at a moment at which a run ended.
  ValueMarker endOfRun(double seconds) {
    return new ValueMarker(seconds, palette.muted(), DASHES);
  }

  /// Marks where a run ended, if it has.
  void markEnd(XYPlot plot, Recording recording) {
    if (recording.ended().isPresent()) {
      plot.addDomainMarker(endOfRun(recording.wallNanos() / 1e9), Layer.FOREGROUND);
    }
  }

  /// The plot as a chart with nothing around it.
  JFreeChart bare(XYPlot plot) {
    JFreeChart chart = new JFreeChart(null, null, plot, false);
    chart.setBackgroundPaint(palette.paper());
    chart.setAntiAlias(true);
    chart.setTextAntiAlias(true);
    chart.setPadding(RectangleInsets.ZERO_INSETS);
    return chart;
  }

  JFreeChart chart(XYPlot plot, Heading heading) {
    JFreeChart chart = bare(plot);
    chart.addSubtitle(heading);
    return chart;
  }
}

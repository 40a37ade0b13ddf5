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
import org.jfree.chart.ui.RectangleInsets;

/// What all charts look like: white paper, a thin grid, plain type, one time axis.
public final class Look {
  static final Font PLAIN = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
  static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 11);
  static final Font TINY = new Font(Font.SANS_SERIF, Font.PLAIN, 9);
  static final Font BOLD = new Font(Font.SANS_SERIF, Font.BOLD, 14);
  static final Font CODE = new Font(Font.MONOSPACED, Font.PLAIN, 12);

  static final BasicStroke HAIR = new BasicStroke(1);
  static final BasicStroke DASHES =
      new BasicStroke(
          1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {5, 4}, 0);

  /// Room after a run's end, so that the end is seen.
  private static final double MARGIN = 1.015;

  private static final double SHORTEST_SECONDS = 0.01;

  private Look() {}

  /// The axis on which a run of this length is shown.
  public static NumberAxis timeAxis(double seconds) {
    NumberAxis axis = axis("time, s");
    axis.setRange(0, Math.max(SHORTEST_SECONDS, seconds) * MARGIN);
    axis.setStandardTickUnits(units(0.001, 1e6, false));
    return axis;
  }

  /// An axis of counts or other amounts, from 0.
  static NumberAxis amountAxis(String label, double upper, boolean whole) {
    NumberAxis axis = axis(label);
    axis.setRange(0, upper);
    axis.setStandardTickUnits(units(whole ? 1 : 0.001, 1e9, true));
    return axis;
  }

  /// An axis from 0 to 100, with room for a line that lies on either.
  static NumberAxis percentAxis(String label) {
    NumberAxis axis = axis(label);
    axis.setRange(-1, 103);
    axis.setTickUnit(new NumberTickUnit(25));
    return axis;
  }

  private static NumberAxis axis(String label) {
    NumberAxis axis = new NumberAxis(label);
    dress(axis);
    return axis;
  }

  static void dress(ValueAxis axis) {
    axis.setLabelFont(PLAIN);
    axis.setLabelPaint(Palette.MUTED);
    axis.setTickLabelFont(PLAIN);
    axis.setTickLabelPaint(Palette.MUTED);
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    axis.setAutoRange(false);
  }

  /// Steps of 1, 2 and 5 times the powers of ten.
  private static TickUnits units(double from, double to, boolean grouped) {
    TickUnits units = new TickUnits();
    DecimalFormatSymbols point = DecimalFormatSymbols.getInstance(Locale.ROOT);
    DecimalFormat format = new DecimalFormat(grouped ? "#,##0.###" : "0.###", point);
    for (double power = from; power <= to; power *= 10) {
      units.add(new NumberTickUnit(power, format));
      units.add(new NumberTickUnit(power * 2, format));
      units.add(new NumberTickUnit(power * 5, format));
    }
    return units;
  }

  /// Makes a plot of ours look like the others.
  static <P extends XYPlot> P dressed(P plot) {
    plot.setBackgroundPaint(Palette.PAPER);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinePaint(Palette.GRID);
    plot.setDomainGridlineStroke(HAIR);
    plot.setRangeGridlinePaint(Palette.GRID);
    plot.setRangeGridlineStroke(HAIR);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setInsets(new RectangleInsets(4, 8, 4, 16));
    plot.setNoDataMessageFont(PLAIN);
    plot.setNoDataMessagePaint(Palette.MUTED);
    return plot;
  }

  /// A line across the plot at a moment at which a run ended.
  static ValueMarker endOfRun(double seconds) {
    return new ValueMarker(seconds, Palette.MUTED, DASHES);
  }

  /// The plot as a chart with nothing around it.
  public static JFreeChart bare(XYPlot plot) {
    JFreeChart chart = new JFreeChart(null, null, plot, false);
    chart.setBackgroundPaint(Palette.PAPER);
    chart.setAntiAlias(true);
    chart.setTextAntiAlias(true);
    chart.setPadding(RectangleInsets.ZERO_INSETS);
    return chart;
  }

  static JFreeChart chart(XYPlot plot, Heading heading) {
    JFreeChart chart = bare(plot);
    chart.addSubtitle(heading);
    return chart;
  }
}

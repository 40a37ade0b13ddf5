package workbench.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.util.List;
import org.jfree.data.xy.IntervalXYDataset;
import org.jspecify.annotations.Nullable;

/// Draws averages over intervals as steps, the series stacked: the first lies at the bottom.
///
/// Each series is filled from zero up to its own top, the uppermost first, so that the lower ones
/// cover it. All edges are upright or level and are put on whole pixels: no seam shows between two
/// series, and nothing needs smoothing.
@SuppressWarnings("serial") // Charts are not serialised.
final class StepAreaRenderer extends SeriesRenderer<IntervalXYDataset> {
  private static final double SAME_MOMENT_SECONDS = 1e-6;

  /// How a series is filled.
  ///
  /// @param lines drawn over the ground; null for none
  record Fill(Color ground, @Nullable Color lines) {
    static Fill plain(Color colour) {
      return new Fill(colour, null);
    }

    static Fill hatched(Color lines, Color ground) {
      return new Fill(ground, lines);
    }
  }

  private final List<Fill> fills;

  StepAreaRenderer(List<Fill> fills) {
    super(IntervalXYDataset.class);
    this.fills = List.copyOf(fills);
  }

  @Override
  void draw(Graphics2D g, IntervalXYDataset data, int series, Scale time, Scale value) {
    if (isZero(data, series)) {
      return;
    }
    Fill fill = fills.get(series);
    Path2D shape = shape(data, series, time, value);
    Object smoothing = g.getRenderingHint(RenderingHints.KEY_ANTIALIASING);
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
    g.setPaint(fill.ground);
    g.fill(shape);
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, smoothing);
    if (fill.lines != null) {
      Hatch.over(g, shape, fill.lines);
    }
  }

  private static boolean isZero(IntervalXYDataset data, int series) {
    int count = data.getItemCount(series);
    for (int i = 0; i < count; i++) {
      if (data.getYValue(series, i) > 0) {
        return false;
      }
    }
    return true;
  }

  private static Path2D shape(IntervalXYDataset data, int series, Scale time, Scale value) {
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO, data.getItemCount(series) * 3 + 3);
    double floor = pixel(value.at(0));
    double before = Double.NaN;
    for (int i = 0; i < data.getItemCount(series); i++) {
      double start = data.getStartXValue(series, i);
      double left = pixel(time.at(start));
      if (!(start - before < SAME_MOMENT_SECONDS)) {
        if (i > 0) {
          path.lineTo(pixel(time.at(before)), floor);
        }
        path.moveTo(left, floor);
      }
      double top = pixel(value.at(top(data, series, i)));
      path.lineTo(left, top);
      before = data.getEndXValue(series, i);
      path.lineTo(pixel(time.at(before)), top);
    }
    path.lineTo(pixel(time.at(before)), floor);
    path.closePath();
    return path;
  }

  private static double top(IntervalXYDataset data, int series, int item) {
    double top = 0;
    for (int below = 0; below <= series; below++) {
      top += data.getYValue(below, item);
    }
    return top;
  }

  private static double pixel(double position) {
    return Math.rint(position);
  }
}

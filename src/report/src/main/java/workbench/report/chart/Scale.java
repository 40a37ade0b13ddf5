package workbench.report.chart;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;

/// Where an axis puts its values on the canvas: a straight line, worked out once rather than at
/// every point.
record Scale(double origin, double slope) {
  static Scale horizontal(ValueAxis axis, Rectangle2D area) {
    return of(axis, area, RectangleEdge.BOTTOM);
  }

  static Scale vertical(ValueAxis axis, Rectangle2D area) {
    return of(axis, area, RectangleEdge.LEFT);
  }

  private static Scale of(ValueAxis axis, Rectangle2D area, RectangleEdge edge) {
    double low = axis.getLowerBound();
    double high = axis.getUpperBound();
    double atLow = axis.valueToJava2D(low, area, edge);
    double slope = (axis.valueToJava2D(high, area, edge) - atLow) / (high - low);
    return new Scale(atLow - low * slope, slope);
  }

  double at(double value) {
    return origin + value * slope;
  }
}

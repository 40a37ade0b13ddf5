package workbench.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// Diagonal lines over an area. They are drawn as lines, not as a texture: not every canvas knows
/// textures. All lines of a picture lie on one grid, so that neighbouring areas join.
final class Hatch {
  private static final double GAP = 7;
  private static final Stroke STROKE =
      new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);

  private Hatch() {}

  /// Hatches a rectangle.
  static void over(Graphics2D g, Rectangle2D area, Color lines) {
    draw(g, lines(area), lines);
  }

  /// Hatches a shape of any form.
  static void over(Graphics2D g, Shape shape, Color lines) {
    Shape clip = g.getClip();
    g.clip(shape);
    draw(g, lines(shape.getBounds2D()), lines);
    g.setClip(clip);
  }

  private static void draw(Graphics2D g, Path2D path, Color lines) {
    g.setPaint(lines);
    g.setStroke(STROKE);
    g.draw(path);
  }

  /// Every line is an x + y = c, cut to the rectangle.
  private static Path2D lines(Rectangle2D area) {
    Path2D path = new Path2D.Double();
    double left = area.getMinX();
    double top = area.getMinY();
    double right = area.getMaxX();
    double bottom = area.getMaxY();
    for (double c = Math.ceil((left + top) / GAP) * GAP; c < right + bottom; c += GAP) {
      double x = Math.max(left, c - bottom);
      double end = Math.min(right, c - top);
      path.moveTo(x, c - x);
      path.lineTo(end, c - end);
    }
    return path;
  }
}

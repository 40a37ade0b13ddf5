package workbench.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/// How a span's bar is painted, in a timeline and in its legend.
record SpanLook(Palette palette) {
  private static final Stroke THIN = new BasicStroke(1);
  private static final Stroke THICK = new BasicStroke(2);
  private static final Stroke DASHED =
      new BasicStroke(
          1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {3, 2}, 0);
  private static final double OUTLINED_FROM = 4;

  /// It used a core, or wanted one.
  void solid(Graphics2D g, Rectangle2D bar, Color colour) {
    g.setPaint(colour);
    g.fill(bar);
  }

  /// It held a thread and used no core.
  void waiting(Graphics2D g, Rectangle2D bar, Color colour) {
    g.setPaint(palette.pale(colour, 0.3));
    g.fill(bar);
    if (isLarge(bar)) {
      Hatch.over(g, bar, colour);
      outline(g, bar, colour, THIN);
    }
  }

  /// Nobody held a thread for it, or what it used of a core is unknown.
  void pale(Graphics2D g, Rectangle2D bar, Color colour) {
    g.setPaint(palette.pale(colour, isLarge(bar) ? 0.3 : 0.6));
    g.fill(bar);
    if (isLarge(bar)) {
      outline(g, bar, colour, THIN);
    }
  }

  /// Marks a bar as failed.
  void failed(Graphics2D g, Rectangle2D bar) {
    outline(g, bar, palette.failed(), THICK);
    double arm = arm(bar);
    double x = crossing(bar, arm);
    double y = bar.getCenterY();
    g.draw(new Line2D.Double(x - arm, y - arm, x + arm, y + arm));
    g.draw(new Line2D.Double(x - arm, y + arm, x + arm, y - arm));
  }

  /// Marks a bar as cancelled.
  void cancelled(Graphics2D g, Rectangle2D bar) {
    outline(g, bar, palette.text(), THIN);
    double arm = arm(bar);
    double x = crossing(bar, arm);
    double y = bar.getCenterY();
    g.setStroke(THICK);
    g.draw(new Line2D.Double(x - arm, y + arm, x + arm, y - arm));
  }

  /// Marks a bar that has no end.
  void open(Graphics2D g, Rectangle2D bar) {
    outline(g, bar, palette.text(), DASHED);
  }

  private static double arm(Rectangle2D bar) {
    return Math.clamp(Math.min(bar.getWidth(), bar.getHeight()) / 2 - 1, 0, 5);
  }

  /// A cross lies at the right end of its bar, away from the label.
  private static double crossing(Rectangle2D bar, double arm) {
    boolean narrow = bar.getWidth() <= 2 * arm + 6;
    return narrow ? bar.getCenterX() : bar.getMaxX() - arm - 3;
  }

  private static boolean isLarge(Rectangle2D bar) {
    return bar.getWidth() >= OUTLINED_FROM && bar.getHeight() >= OUTLINED_FROM;
  }

  private static void outline(Graphics2D g, Rectangle2D bar, Color colour, Stroke stroke) {
    g.setPaint(colour);
    g.setStroke(stroke);
    g.draw(
        new Rectangle2D.Double(
            bar.getX() + 0.5,
            bar.getY() + 0.5,
            Math.max(0, bar.getWidth() - 1),
            Math.max(0, bar.getHeight() - 1)));
  }
}

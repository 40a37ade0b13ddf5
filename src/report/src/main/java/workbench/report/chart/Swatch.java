package workbench.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/// An entry of a legend: a word and the sign it explains.
record Swatch(String label, Sign sign, Color colour) {
  enum Sign {
    AREA,
    HATCHED,
    PALE,
    CROSSED,
    SLASHED,
    DASHED_BOX,
    LINE,
    DASHES
  }

  static final double SIZE = 12;

  static Swatch area(String label, Color colour) {
    return new Swatch(label, Sign.AREA, colour);
  }

  static Swatch line(String label, Color colour) {
    return new Swatch(label, Sign.LINE, colour);
  }

  static Swatch dashes(String label, Color colour) {
    return new Swatch(label, Sign.DASHES, colour);
  }

  /// How wide the sign is; its word comes after it.
  double width() {
    return sign == Sign.LINE || sign == Sign.DASHES ? SIZE * 1.7 : SIZE;
  }

  /// Draws the sign with its top left corner at the point.
  void draw(Palette palette, Graphics2D g, double x, double y) {
    Rectangle2D box = new Rectangle2D.Double(x, y, SIZE, SIZE);
    SpanLook look = new SpanLook(palette);
    switch (sign) {
      case AREA -> fill(g, box, colour);
      case HATCHED -> look.waiting(g, box, colour);
      case PALE -> look.pale(g, box, colour);
      case CROSSED -> look.failed(g, box);
      case SLASHED -> look.cancelled(g, box);
      case DASHED_BOX -> look.open(g, box);
      case LINE -> line(g, x, y, new BasicStroke(2.5f));
      case DASHES -> line(g, x, y, Look.DASHES);
    }
  }

  private static void fill(Graphics2D g, Rectangle2D box, Color colour) {
    g.setPaint(colour);
    g.fill(box);
  }

  private void line(Graphics2D g, double x, double y, BasicStroke stroke) {
    g.setPaint(colour);
    g.setStroke(stroke);
    g.draw(new Line2D.Double(x, y + SIZE / 2, x + width(), y + SIZE / 2));
  }
}

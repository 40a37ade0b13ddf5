package workbench.report.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.jfree.data.xy.XYDataset;

/// Draws a lag as a filled line, and tints the plot behind it while the lag is over the limit.
@SuppressWarnings("serial") // Charts are not serialised.
final class LagRenderer extends SeriesRenderer<XYDataset> {
  private static final Stroke STROKE =
      new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL);

  private final Palette palette;
  private final double limit;

  LagRenderer(Palette palette, double limit) {
    super(XYDataset.class);
    this.palette = palette;
    this.limit = limit;
  }

  @Override
  void draw(Graphics2D g, XYDataset data, int series, Scale time, Scale value) {
    double floor = value.at(0);
    g.setPaint(palette.frozen());
    for (int i = 1; i < data.getItemCount(series); i++) {
      tint(g, data, series, i, time, floor);
    }
    Path2D line = LineRenderer.line(data, series, time, value);
    Path2D area = new Path2D.Double(line);
    area.lineTo(time.at(data.getXValue(series, data.getItemCount(series) - 1)), floor);
    area.lineTo(time.at(data.getXValue(series, 0)), floor);
    area.closePath();
    g.setPaint(palette.lagGround());
    g.fill(area);
    g.setPaint(palette.text());
    g.setStroke(STROKE);
    g.draw(line);
  }

  private void tint(Graphics2D g, XYDataset data, int series, int item, Scale time, double floor) {
    double from = data.getYValue(series, item - 1);
    double to = data.getYValue(series, item);
    if (to > limit && to > from) {
      double end = data.getXValue(series, item);
      double rise = end - data.getXValue(series, item - 1);
      double crossing = end - rise * Math.min(1, (to - limit) / (to - from));
      double left = time.at(crossing);
      g.fill(new Rectangle2D.Double(left, 0, time.at(end) - left, floor));
    }
  }
}

package workbench.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.util.List;
import org.jfree.data.xy.XYDataset;

/// Draws every series as one line.
@SuppressWarnings("serial") // Charts are not serialised.
final class LineRenderer extends SeriesRenderer<XYDataset> {
  private static final Stroke STROKE =
      new BasicStroke(1.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL);

  private final List<Color> colours;

  LineRenderer(List<Color> colours) {
    super(XYDataset.class);
    this.colours = List.copyOf(colours);
  }

  @Override
  void draw(Graphics2D g, XYDataset data, int series, Scale time, Scale value) {
    g.setPaint(colours.get(series));
    g.setStroke(STROKE);
    g.draw(line(data, series, time, value));
  }

  static Path2D line(XYDataset data, int series, Scale time, Scale value) {
    int count = data.getItemCount(series);
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO, count + 4);
    for (int i = 0; i < count; i++) {
      double x = time.at(data.getXValue(series, i));
      double y = value.at(data.getYValue(series, i));
      if (i == 0) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
    return path;
  }
}

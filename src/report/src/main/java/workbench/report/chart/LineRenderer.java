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

  /// A series as a path. Where several of its points lie in one column of pixels, only the first,
  /// the lowest, the highest and the last of them are in it: more cannot be seen, and takes long.
  static Path2D line(XYDataset data, int series, Scale time, Scale value) {
    int count = data.getItemCount(series);
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO, count + 4);
    Column column = new Column(path);
    for (int i = 0; i < count; i++) {
      column.add(time.at(data.getXValue(series, i)), value.at(data.getYValue(series, i)));
    }
    column.end();
    return path;
  }

  /// The points of one column of pixels.
  private static final class Column {
    private final Path2D path;
    private double place = Double.NaN;
    private int points;
    private double lastX;
    private double lastY;
    private double lowest;
    private double highest;

    Column(Path2D path) {
      this.path = path;
    }

    void add(double x, double y) {
      if (Math.floor(x) != place) {
        end();
        place = Math.floor(x);
        points = 0;
        lowest = y;
        highest = y;
        put(x, y);
      }
      points++;
      lastX = x;
      lastY = y;
      lowest = Math.min(lowest, y);
      highest = Math.max(highest, y);
    }

    /// Draws the rest of the column.
    void end() {
      if (points > 2) {
        path.lineTo(lastX, lowest);
        path.lineTo(lastX, highest);
      }
      if (points > 1) {
        path.lineTo(lastX, lastY);
      }
    }

    private void put(double x, double y) {
      if (path.getCurrentPoint() == null) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
  }
}

package workbench.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.Set;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import workbench.bench.recording.Recording;

/// A chart drawn into memory, whose pixels can be asked for by the values of its axes.
final class Drawn {
  private final BufferedImage image;
  private final Scale time;
  private final Scale value;

  static Drawn of(ChartKind kind, Recording recording) {
    return new Drawn(kind.of(recording, View.of(recording)).chart());
  }

  Drawn(JFreeChart chart) {
    image = new BufferedImage(1200, 400, BufferedImage.TYPE_INT_RGB);
    ChartRenderingInfo info = new ChartRenderingInfo();
    Graphics2D g = image.createGraphics();
    chart.draw(g, new Rectangle2D.Double(0, 0, 1200, 400), info);
    g.dispose();
    Rectangle2D area = info.getPlotInfo().getDataArea();
    time = Scale.horizontal(chart.getXYPlot().getDomainAxis(), area);
    value = Scale.vertical(chart.getXYPlot().getRangeAxis(), area);
  }

  /// The colour at a time in seconds and a value.
  Color at(double seconds, double amount) {
    return pixel((int) time.at(seconds), (int) value.at(amount));
  }

  /// All colours in a square of 16 pixels around.
  Set<Color> around(double seconds, double amount) {
    return colours((int) time.at(seconds) - 8, (int) value.at(amount) - 8, 16, 16);
  }

  Set<Color> colours(int x, int y, int width, int height) {
    Set<Color> colours = new HashSet<>();
    for (int i = 0; i < width; i++) {
      for (int j = 0; j < height; j++) {
        colours.add(pixel(x + i, y + j));
      }
    }
    return colours;
  }

  private Color pixel(int x, int y) {
    return new Color(image.getRGB(x, y));
  }
}

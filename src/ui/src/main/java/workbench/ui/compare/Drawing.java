package workbench.ui.compare;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import workbench.bench.compare.Compared;
import workbench.report.chart.ComparedRuns;
import workbench.report.chart.Palette;

/// Draws compared runs into an image. Any thread.
final class Drawing {
  /// What graphics cards take at the most, in pixels a side.
  private static final double MOST_PIXELS = 8000;

  private Drawing() {}

  /// @param width in the units of the screen
  /// @param type the size of type, 1 for the usual
  /// @param density how many pixels a unit of the screen has
  static CompareModel.Drawn of(
      List<Compared> runs, double width, double type, double density, Palette palette) {
    ComparedRuns charts =
        new ComparedRuns(
            runs.stream().map(Compared::recording).toList(),
            runs.stream().map(Compared::name).toList(),
            palette);
    double height = charts.height() * type;
    double scale = Math.min(type * density, MOST_PIXELS / charts.height());
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil(width / type * scale),
            (int) Math.ceil(charts.height() * scale),
            BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = image.createGraphics();
    try {
      g.setPaint(palette.paper());
      g.fillRect(0, 0, image.getWidth(), image.getHeight());
      g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      g.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      g.scale(scale, scale);
      charts.draw(g, new Rectangle2D.Double(0, 0, width / type, charts.height()));
    } finally {
      g.dispose();
    }
    return new CompareModel.Drawn(SwingFXUtils.toFXImage(image, null), width, height);
  }
}

package workbench.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.JFreeChart;

/// A chart of a recording.
///
/// @param name what files and options call it, such as `ui-lag`
/// @param chart what draws it; not safe to draw on two threads at once
/// @param height how high it should be drawn at [#WIDTH], in pixels
public record Chart(String name, JFreeChart chart, int height) {
  /// The width for which the charts are made, in pixels.
  public static final int WIDTH = 1200;

  /// Draws it into the area.
  public void draw(Graphics2D g, Rectangle2D area) {
    chart.draw(g, area);
  }
}

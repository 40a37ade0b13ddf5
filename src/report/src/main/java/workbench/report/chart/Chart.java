package workbench.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;

/// A chart of a recording.
///
/// @param name what files and options call it, such as `ui-lag`
/// @param chart what draws it; not safe to draw on two threads at once
/// @param height how high it should be drawn at [#WIDTH], in pixels
public record Chart(String name, JFreeChart chart, int height) {
  /// The width for which the charts are made, in pixels.
  public static final int WIDTH = 1200;

  /// Draws it into the area, and tells where things lie there.
  public DrawnChart draw(Graphics2D g, Rectangle2D area) {
    ChartRenderingInfo info = new ChartRenderingInfo(null);
    chart.draw(g, area, info);
    XYPlot plot = chart.getXYPlot();
    List<LaneRenderer.Drawn> bars =
        plot.getRenderer() instanceof LaneRenderer lanes ? lanes.drawn() : List.of();
    return new DrawnChart(info.getPlotInfo().getDataArea(), plot.getDomainAxis().getRange(), bars);
  }
}

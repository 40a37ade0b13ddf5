package workbench.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;
import org.jspecify.annotations.Nullable;

/// Draws a series at once as one shape, where the library's renderers draw it point by point, which
/// is several times slower. A plot draws its series from the last to the first.
@SuppressWarnings("serial") // Charts are not serialised.
abstract class SeriesRenderer<D extends XYDataset> extends AbstractXYItemRenderer {
  private final Class<D> kind;

  SeriesRenderer(Class<D> kind) {
    this.kind = kind;
  }

  /// Draws a series, which has at least one item.
  abstract void draw(Graphics2D g, D data, int series, Scale time, Scale value);

  @Override
  public XYItemRendererState initialise(
      Graphics2D g,
      Rectangle2D area,
      XYPlot plot,
      XYDataset data,
      @Nullable PlotRenderingInfo info) {
    XYItemRendererState state = super.initialise(g, area, plot, data, info);
    state.setProcessVisibleItemsOnly(false);
    return state;
  }

  @Override
  public void drawItem(
      Graphics2D g,
      XYItemRendererState state,
      Rectangle2D area,
      PlotRenderingInfo info,
      XYPlot plot,
      ValueAxis time,
      ValueAxis value,
      XYDataset data,
      int series,
      int item,
      CrosshairState crosshair,
      int pass) {
    if (item == 0) {
      draw(g, kind.cast(data), series, Scale.horizontal(time, area), Scale.vertical(value, area));
    }
  }
}

package workbench.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import org.jfree.data.xy.XYDataset;

/// Fills the band between the second series and the first.
@SuppressWarnings("serial") // Charts are not serialised.
final class BandRenderer extends SeriesRenderer<XYDataset> {
  private final Color colour;

  BandRenderer(Color colour) {
    super(XYDataset.class);
    this.colour = colour;
  }

  @Override
  void draw(Graphics2D g, XYDataset data, int series, Scale time, Scale value) {
    if (series != 0) {
      return;
    }
    Path2D band = LineRenderer.line(data, 0, time, value);
    for (int i = data.getItemCount(1) - 1; i >= 0; i--) {
      band.lineTo(time.at(data.getXValue(1, i)), value.at(data.getYValue(1, i)));
    }
    band.closePath();
    g.setPaint(colour);
    g.fill(band);
  }
}

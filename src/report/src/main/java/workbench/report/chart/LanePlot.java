package workbench.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;

/// A plot with a strip of ground for every lane.
@SuppressWarnings("serial") // Charts are not serialised.
final class LanePlot extends XYPlot {
  private final Palette palette;
  private final LaneData data;
  private final LaneAxis axis;

  LanePlot(View view, LaneData data, NumberAxis time, LaneAxis axis) {
    super(data, time, axis, new LaneRenderer(view));
    this.palette = view.palette();
    this.data = data;
    this.axis = axis;
    setRangeGridlinesVisible(false);
  }

  @Override
  public void drawBackground(Graphics2D g, Rectangle2D area) {
    super.drawBackground(g, area);
    Scale scale = Scale.vertical(axis, area);
    g.setPaint(palette.lane());
    for (Lanes.Lane lane : data.lanes().lanes()) {
      if (lane.kind() != Lanes.Kind.MORE) {
        g.fill(strip(lane, area, scale));
      }
    }
  }

  /// The part of a lane in which its bars lie.
  static Rectangle2D strip(Lanes.Lane lane, Rectangle2D area, Scale scale) {
    double height = scale.at(lane.bottom()) - scale.at(lane.top());
    double gap = Math.min(6, height * 0.22);
    double used = height - gap;
    double most = LaneRenderer.THICKEST * (lane.kind() == Lanes.Kind.CROWD ? lane.rows() : 1);
    used = Math.min(used, most);
    return new Rectangle2D.Double(
        area.getX(), scale.at(lane.middle()) - used / 2, area.getWidth(), used);
  }
}

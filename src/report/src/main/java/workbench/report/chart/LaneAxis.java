package workbench.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/// The axis of lanes: their names, each at the middle of its lane. Where lanes are thinner than
/// type, only every nth has its name.
@SuppressWarnings("serial") // Charts are not serialised.
final class LaneAxis extends NumberAxis {
  private static final double LINE = 14;

  private final LaneData data;

  LaneAxis(Look look, LaneData data) {
    this.data = data;
    look.dress(this);
    setTickLabelFont(Look.CODE);
    setTickLabelPaint(look.palette().text());
    setInverted(true);
    setRange(0, Math.max(1, data.lanes().height()));
  }

  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
    List<NumberTick> ticks = new ArrayList<>();
    for (Lanes.Lane lane :
        labelled(data.lanes().lanes(), area.getHeight() / getRange().getLength())) {
      ticks.add(
          new NumberTick(
              lane.middle(), lane.name(), TextAnchor.CENTER_RIGHT, TextAnchor.CENTER_RIGHT, 0));
    }
    return ticks;
  }

  /// The lanes that have room for their names.
  ///
  /// @param unit the height of an ordinary lane on the canvas
  static List<Lanes.Lane> labelled(List<Lanes.Lane> lanes, double unit) {
    List<Lanes.Lane> chosen = new ArrayList<>();
    List<Lanes.Lane> first = lanes.stream().filter(l -> l.kind() != Lanes.Kind.ORDINARY).toList();
    double free = Double.NEGATIVE_INFINITY;
    for (Lanes.Lane lane : lanes) {
      double middle = lane.middle() * unit;
      boolean preferred = first.contains(lane);
      boolean collides = first.stream().anyMatch(l -> Math.abs(l.middle() * unit - middle) < LINE);
      if (preferred || (middle >= free && !collides)) {
        chosen.add(lane);
        free = middle + LINE;
      }
    }
    return chosen;
  }
}

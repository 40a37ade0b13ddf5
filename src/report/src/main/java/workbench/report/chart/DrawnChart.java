package workbench.report.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jfree.data.Range;

/// Where things lie on a chart that was drawn. Points are in the units in which it was drawn.
public final class DrawnChart {
  private final Rectangle2D data;
  private final Range time;
  private final List<LaneRenderer.Drawn> bars;

  DrawnChart(Rectangle2D data, Range time, List<LaneRenderer.Drawn> bars) {
    this.data = data;
    this.time = time;
    this.bars = List.copyOf(bars);
  }

  /// The time at a place from left to right, in seconds since the run's start; empty beside the
  /// plot.
  public OptionalDouble secondsAt(double x) {
    if (data.getWidth() <= 0 || x < data.getMinX() || x > data.getMaxX()) {
      return OptionalDouble.empty();
    }
    double part = (x - data.getMinX()) / data.getWidth();
    return OptionalDouble.of(time.getLowerBound() + part * time.getLength());
  }

  /// How many seconds of the run one unit of width stands for.
  public double secondsAUnit() {
    return data.getWidth() <= 0 ? 0 : time.getLength() / data.getWidth();
  }

  /// The span whose bar lies at the point; empty if none does, or if it is no timeline.
  public OptionalLong spanAt(double x, double y) {
    return bars.stream()
        .filter(d -> d.area().contains(x, y))
        .mapToLong(d -> d.bar().span())
        .reduce((below, above) -> above);
  }
}

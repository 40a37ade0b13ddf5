package workbench.report.chart;

import java.util.List;
import org.jfree.data.DomainOrder;
import org.jfree.data.xy.AbstractXYDataset;

/// Values at moments, joined by lines. It does not change.
@SuppressWarnings("serial") // Charts are not serialised.
final class LineData extends AbstractXYDataset {
  private final List<String> series;
  private final double[] times;
  private final double[][] values;

  /// @param times in seconds, never falling
  /// @param values by series, then by moment
  LineData(List<String> series, double[] times, double[][] values) {
    this.series = List.copyOf(series);
    this.times = times.clone();
    this.values = values.clone();
  }

  @Override
  public DomainOrder getDomainOrder() {
    return DomainOrder.ASCENDING;
  }

  @Override
  public int getSeriesCount() {
    return series.size();
  }

  @Override
  public String getSeriesKey(int index) {
    return series.get(index);
  }

  @Override
  public int getItemCount(int index) {
    return times.length;
  }

  @Override
  public double getXValue(int index, int item) {
    return times[item];
  }

  @Override
  public double getYValue(int index, int item) {
    return values[index][item];
  }

  @Override
  public Number getX(int index, int item) {
    return times[item];
  }

  @Override
  public Number getY(int index, int item) {
    return getYValue(index, item);
  }
}

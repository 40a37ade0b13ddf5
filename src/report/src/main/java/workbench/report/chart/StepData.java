package workbench.report.chart;

import java.util.List;
import org.jfree.data.DomainOrder;
import org.jfree.data.xy.AbstractIntervalXYDataset;

/// Averages over intervals of time: for each interval one value a series. It does not change.
@SuppressWarnings("serial") // Charts are not serialised.
final class StepData extends AbstractIntervalXYDataset {
  private final List<String> series;
  private final double[] starts;
  private final double[] ends;
  private final double[][] values;

  /// @param starts when the intervals begin, in seconds
  /// @param ends when they end
  /// @param values by series, then by interval
  StepData(List<String> series, double[] starts, double[] ends, double[][] values) {
    this.series = List.copyOf(series);
    this.starts = starts.clone();
    this.ends = ends.clone();
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
    return starts.length;
  }

  @Override
  public double getXValue(int index, int item) {
    return (starts[item] + ends[item]) / 2;
  }

  @Override
  public double getStartXValue(int index, int item) {
    return starts[item];
  }

  @Override
  public double getEndXValue(int index, int item) {
    return ends[item];
  }

  @Override
  public double getYValue(int index, int item) {
    return values[index][item];
  }

  @Override
  public Number getX(int index, int item) {
    return getXValue(index, item);
  }

  @Override
  public Number getStartX(int index, int item) {
    return starts[item];
  }

  @Override
  public Number getEndX(int index, int item) {
    return ends[item];
  }

  @Override
  public Number getY(int index, int item) {
    return getYValue(index, item);
  }

  @Override
  public Number getStartY(int index, int item) {
    return getYValue(index, item);
  }

  @Override
  public Number getEndY(int index, int item) {
    return getYValue(index, item);
  }
}

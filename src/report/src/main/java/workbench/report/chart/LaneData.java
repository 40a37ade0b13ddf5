package workbench.report.chart;

import org.jfree.data.xy.AbstractXYDataset;

/// Lanes as one series of a plot, an item a bar.
@SuppressWarnings("serial") // Charts are not serialised.
final class LaneData extends AbstractXYDataset {
  private final Lanes lanes;

  LaneData(Lanes lanes) {
    this.lanes = lanes;
  }

  Lanes lanes() {
    return lanes;
  }

  @Override
  public int getSeriesCount() {
    return 1;
  }

  @Override
  public String getSeriesKey(int series) {
    return "spans";
  }

  @Override
  public int getItemCount(int series) {
    return lanes.bars().size();
  }

  @Override
  public Number getX(int series, int item) {
    return lanes.bars().get(item).bar().start();
  }

  @Override
  public Number getY(int series, int item) {
    return lanes.bars().get(item).lane().middle();
  }
}

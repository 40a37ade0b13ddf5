package workbench.report.chart;

import org.jfree.chart.JFreeChart;
import workbench.bench.recording.Recording;

/// What a recording can be charted by.
public enum ChartKind {
  /// Thread time stacked by class.
  THREADS("threads"),
  /// The load of each core, and the lab's share.
  CORES("cores"),
  /// How late the UI thread was.
  UI_LAG("ui-lag"),
  /// What ran where and when, by thread.
  TIMELINE("timeline"),
  /// The same by item.
  ITEMS("items");

  private static final int HEIGHT = 400;

  private final String id;

  ChartKind(String id) {
    this.id = id;
  }

  /// What files and options call it.
  public String id() {
    return id;
  }

  /// The chart of a recording, or of what there is of it.
  public Chart of(Recording recording, View view) {
    JFreeChart chart =
        switch (this) {
          case THREADS -> ThreadTimeChart.of(recording, view);
          case CORES -> CoresChart.of(recording, view);
          case UI_LAG -> UiLagChart.of(recording, view);
          case TIMELINE -> TimelineChart.byThread(recording, view);
          case ITEMS -> TimelineChart.byItem(recording, view);
        };
    int height =
        switch (this) {
          case THREADS, CORES, UI_LAG -> HEIGHT;
          case TIMELINE, ITEMS -> TimelineChart.height(chart);
        };
    return new Chart(id, chart, height);
  }
}

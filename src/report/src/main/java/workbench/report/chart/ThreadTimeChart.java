package workbench.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.IntervalXYDataset;
import workbench.bench.recording.Recording;

/// Thread time stacked by class over time: how high a colour is says how many threads did that. A
/// dashed line marks the number of cores, which on-CPU cannot pass.
final class ThreadTimeChart {
  /// The line at the number of cores is left out where it would press the threads flat.
  private static final int CORES_PER_THREAD = 4;

  private static final double HEADROOM = 1.06;

  private ThreadTimeChart() {}

  /// The chart of a recording.
  static JFreeChart of(Recording recording, View view) {
    Look look = view.look();
    StepData data = ThreadTimes.of(recording);
    int cores = recording.started().cores();
    double most = most(data);
    XYPlot plot = plot(look, data, look.timeAxis(view), threadAxis(look, most, cores, view));
    addCores(look, plot, cores, most);
    look.markEnd(plot, recording);
    return look.chart(
        plot, Heading.of("Threads", recording, view, legend(look, List.of(data), cores, most)));
  }

  /// A plot of averages by class, as [ThreadTimes] orders them.
  static XYPlot plot(Look look, IntervalXYDataset data, NumberAxis time, NumberAxis threads) {
    List<StepAreaRenderer.Fill> fills =
        Stream.of(ThreadClass.values()).map(kind -> kind.fill(look.palette())).toList();
    XYPlot plot = look.dressed(new XYPlot(data, time, threads, new StepAreaRenderer(fills)));
    plot.setNoDataMessage("This recording has no samples.");
    return plot;
  }

  /// An axis that shows so many threads, and the cores if they fit.
  static NumberAxis threadAxis(Look look, double most, int cores, View view) {
    double upper = Math.max(1, most);
    return look.amountAxis(
        view.compact() ? null : "threads",
        (showsCores(cores, most) ? Math.max(upper, cores) : upper) * HEADROOM,
        true);
  }

  /// Marks the number of cores, unless that would press the threads flat.
  static void addCores(Look look, XYPlot plot, int cores, double most) {
    if (showsCores(cores, most)) {
      plot.addRangeMarker(
          new ValueMarker(cores, look.palette().text(), Look.DASHES), Layer.FOREGROUND);
    }
  }

  private static boolean showsCores(int cores, double most) {
    return cores <= Math.max(1, most) * CORES_PER_THREAD;
  }

  /// The most threads at once.
  static double most(IntervalXYDataset data) {
    double most = 0;
    for (int i = 0; i < data.getItemCount(0); i++) {
      double sum = 0;
      for (int series = 0; series < data.getSeriesCount(); series++) {
        sum += data.getYValue(series, i);
      }
      most = Math.max(most, sum);
    }
    return most;
  }

  /// The classes that occur in any of the data, and the number of cores if it is marked.
  static List<Swatch> legend(
      Look look, List<? extends IntervalXYDataset> data, int cores, double most) {
    List<Swatch> legend = new ArrayList<>();
    for (ThreadClass kind : ThreadClass.values()) {
      if (kind != ThreadClass.UNKNOWN || data.stream().anyMatch(d -> has(d, kind))) {
        legend.add(kind.swatch(look.palette()));
      }
    }
    if (showsCores(cores, most)) {
      legend.add(Swatch.dashes(cores == 1 ? "1 core" : cores + " cores", look.palette().text()));
    }
    return legend;
  }

  private static boolean has(IntervalXYDataset data, ThreadClass kind) {
    for (int i = 0; i < data.getItemCount(0); i++) {
      if (data.getYValue(kind.series(), i) > 0) {
        return true;
      }
    }
    return false;
  }
}

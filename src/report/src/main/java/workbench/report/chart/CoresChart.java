package workbench.report.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.IntervalXYDataset;
import org.jfree.data.xy.XYDataset;
import workbench.bench.recording.Recording;

/// How busy each core was, in percent, with the share that the lab itself used filled. Many cores
/// are drawn as their average within a band from the least busy core to the busiest.
public final class CoresChart {
  private static final Color BAND = new Color(0, 0x72, 0xB2, 60);

  private CoresChart() {}

  /// The chart of a recording.
  public static JFreeChart of(Recording recording) {
    XYPlot plot = plot(recording, Look.timeAxis(recording.wallNanos() / 1e9));
    plot.addDomainMarker(Look.endOfRun(recording.wallNanos() / 1e9), Layer.FOREGROUND);
    return Look.chart(
        plot,
        new Heading("Cores", RunTitle.of(recording) + " · averages of 500 ms", legend(recording)));
  }

  /// The plot of a recording.
  public static XYPlot plot(Recording recording, NumberAxis time) {
    LineData loads = CoreLoads.of(recording);
    StepData share = CoreLoads.labShare(recording);
    boolean banded = CoreLoads.cores(recording.coreLoads()) > CoreLoads.LINES;
    return banded
        ? banded(share, CoreLoads.average(recording), loads, time)
        : lines(share, loads, time);
  }

  /// A plot with a line a core.
  ///
  /// @param share one series, in percent
  /// @param loads a series a core, in percent
  public static XYPlot lines(IntervalXYDataset share, XYDataset loads, NumberAxis time) {
    XYPlot plot = sharePlot(share, time);
    plot.setDataset(1, loads);
    plot.setRenderer(1, new LineRenderer(colours()));
    return plot;
  }

  /// A plot of many cores.
  ///
  /// @param average one series, in percent
  /// @param band two series, the least busy core and the busiest, in percent
  public static XYPlot banded(
      IntervalXYDataset share, XYDataset average, XYDataset band, NumberAxis time) {
    XYPlot plot = sharePlot(share, time);
    plot.setDataset(1, band);
    plot.setRenderer(1, new BandRenderer(BAND));
    plot.setDataset(2, average);
    plot.setRenderer(2, new LineRenderer(colours()));
    return plot;
  }

  private static XYPlot sharePlot(IntervalXYDataset share, NumberAxis time) {
    NumberAxis percent = Look.percentAxis("cores, %");
    StepAreaRenderer.Fill fill = new StepAreaRenderer.Fill(Palette.LAB_SHARE, false);
    XYPlot plot =
        Look.dressed(new XYPlot(share, time, percent, new StepAreaRenderer(List.of(fill))));
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    plot.setNoDataMessage("This recording has no core loads.");
    return plot;
  }

  private static List<Color> colours() {
    return IntStream.range(0, CoreLoads.LINES).mapToObj(Palette::core).toList();
  }

  static List<Swatch> legend(Recording recording) {
    int cores = CoreLoads.cores(recording.coreLoads());
    List<Swatch> legend = new ArrayList<>();
    if (cores > CoreLoads.LINES) {
      legend.add(Swatch.line("average of " + cores + " cores", Palette.core(0)));
      legend.add(Swatch.area("least busy to busiest", Palette.pale(Palette.core(0), 0.25)));
    } else {
      for (int core = 0; core < cores; core++) {
        legend.add(Swatch.line("core " + core, Palette.core(core)));
      }
    }
    legend.add(Swatch.area("this lab's share", Palette.LAB_SHARE));
    return legend;
  }
}

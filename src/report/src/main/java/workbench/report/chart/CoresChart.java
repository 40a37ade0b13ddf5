package workbench.report.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.IntervalXYDataset;
import org.jfree.data.xy.XYDataset;
import workbench.bench.recording.Recording;

/// How busy each core was, in percent, with the share that the lab itself used filled. Many cores
/// are drawn as their average within a band from the least busy core to the busiest.
final class CoresChart {
  private static final int BAND_ALPHA = 60;

  private CoresChart() {}

  /// The chart of a recording.
  static JFreeChart of(Recording recording, View view) {
    Look look = view.look();
    XYPlot plot = plot(look, recording, look.timeAxis(view), view.compact());
    look.markEnd(plot, recording);
    String subject = view.compact() ? "Cores, %" : "Cores";
    return look.chart(
        plot,
        Heading.of(subject, recording, " · averages of 500 ms", view, legend(look, recording)));
  }

  /// The plot of a recording.
  static XYPlot plot(Look look, Recording recording, NumberAxis time, boolean compact) {
    LineData loads = CoreLoads.of(recording);
    XYPlot plot = sharePlot(look, CoreLoads.labShare(recording), time, compact);
    boolean banded = CoreLoads.cores(recording.coreLoads()) > CoreLoads.LINES;
    if (banded) {
      addBand(look, plot, CoreLoads.average(recording), loads);
    } else {
      plot.setDataset(1, loads);
      plot.setRenderer(1, new LineRenderer(look.palette().cores()));
    }
    return plot;
  }

  /// @param band two series, the least busy core and the busiest, in percent
  private static void addBand(Look look, XYPlot plot, XYDataset average, XYDataset band) {
    Color colour = look.palette().core(0);
    plot.setDataset(1, band);
    plot.setRenderer(
        1,
        new BandRenderer(
            new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), BAND_ALPHA)));
    plot.setDataset(2, average);
    plot.setRenderer(2, new LineRenderer(look.palette().cores()));
  }

  private static XYPlot sharePlot(
      Look look, IntervalXYDataset share, NumberAxis time, boolean compact) {
    NumberAxis percent = look.percentAxis(compact ? null : "cores, %");
    StepAreaRenderer.Fill fill = StepAreaRenderer.Fill.plain(look.palette().labShare());
    XYPlot plot =
        look.dressed(new XYPlot(share, time, percent, new StepAreaRenderer(List.of(fill))));
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    plot.setNoDataMessage("This recording has no core loads.");
    return plot;
  }

  static List<Swatch> legend(Look look, Recording recording) {
    Palette palette = look.palette();
    int cores = CoreLoads.cores(recording.coreLoads());
    List<Swatch> legend = new ArrayList<>();
    if (cores > CoreLoads.LINES) {
      legend.add(Swatch.line("average of " + cores + " cores", palette.core(0)));
      legend.add(Swatch.area("least busy to busiest", palette.pale(palette.core(0), 0.25)));
    } else {
      for (int core = 0; core < cores; core++) {
        legend.add(Swatch.line("core " + core, palette.core(core)));
      }
    }
    legend.add(Swatch.area("this lab's share", palette.labShare()));
    return legend;
  }
}

package workbench.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import workbench.bench.recording.Recording;
import workbench.probe.event.Operation;

/// What ran where and when: a bar a span, on lanes by thread or by item.
///
/// A bar's colour is its operation's. A bar all in its colour used a core, or wanted one; a hatched
/// one held a thread and waited; a pale one was nobody's, or its core time is unknown, as it is of
/// what a virtual thread waits for.
final class TimelineChart {
  /// How many lanes are shown at the most.
  static final int LANES = 100;

  private static final int LEAST_HEIGHT = 400;
  private static final double AROUND = 100;
  private static final double LANE = 24;
  private static final double THIN_LANE = 7;
  private static final double ROOMY_HEIGHT = 720;

  private TimelineChart() {}

  /// The timeline by thread.
  static JFreeChart byThread(Recording recording, View view) {
    return chart("Timeline by thread", recording, view, LanesByThread.of(recording, LANES));
  }

  /// The timeline by item.
  static JFreeChart byItem(Recording recording, View view) {
    return chart("Timeline by item", recording, view, LanesByItem.of(recording, LANES));
  }

  private static JFreeChart chart(String subject, Recording recording, View view, Lanes lanes) {
    Look look = view.look();
    LaneData data = new LaneData(lanes);
    XYPlot plot =
        look.dressed(new LanePlot(view, data, look.timeAxis(view), new LaneAxis(look, data)));
    plot.setRangeGridlinesVisible(false);
    plot.setNoDataMessage("This recording has no operations.");
    look.markEnd(plot, recording);
    return look.chart(plot, Heading.of(subject, recording, view, legend(look.palette(), lanes)));
  }

  /// How high a picture of the chart should be.
  static int height(JFreeChart chart) {
    double lanes = ((LanePlot) chart.getXYPlot()).getRangeAxis().getRange().getLength();
    double lane = Math.clamp(ROOMY_HEIGHT / lanes, THIN_LANE, LANE);
    return Math.max(LEAST_HEIGHT, (int) Math.round(lanes * lane + AROUND));
  }

  private static List<Swatch> legend(Palette palette, Lanes lanes) {
    List<Lanes.Bar> bars = lanes.bars().stream().map(Lanes.Placed::bar).toList();
    List<Swatch> legend = new ArrayList<>();
    for (Operation operation : Operation.values()) {
      if (bars.stream().anyMatch(b -> b.operation() == operation)) {
        legend.add(Swatch.area(operation.word(), Palette.of(operation)));
      }
    }
    if (bars.stream().anyMatch(b -> b.fill() == Lanes.Fill.HATCHED)) {
      legend.add(new Swatch("held a thread, waiting", Swatch.Sign.HATCHED, palette.muted()));
    }
    boolean nobody = bars.stream().anyMatch(b -> b.fill() == Lanes.Fill.NOBODY);
    boolean unknown = bars.stream().anyMatch(b -> b.fill() == Lanes.Fill.UNKNOWN);
    if (nobody || unknown) {
      String words =
          nobody && unknown
              ? "held no thread, or unknown"
              : nobody ? "held no thread" : "core time unknown";
      legend.add(new Swatch(words, Swatch.Sign.PALE, palette.muted()));
    }
    if (bars.stream().anyMatch(b -> b.how() == Lanes.End.FAILED)) {
      legend.add(new Swatch("failed", Swatch.Sign.CROSSED, palette.failed()));
    }
    if (bars.stream().anyMatch(b -> b.how() == Lanes.End.CANCELLED)) {
      legend.add(new Swatch("cancelled", Swatch.Sign.SLASHED, palette.text()));
    }
    if (bars.stream().anyMatch(b -> b.how() == Lanes.End.OPEN)) {
      legend.add(new Swatch("not over", Swatch.Sign.DASHED_BOX, palette.text()));
    }
    return legend;
  }
}

package workbench.report.chart;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.jfree.chart.JFreeChart;
import org.junit.jupiter.api.Test;
import workbench.bench.recording.Recording;
import workbench.probe.event.Operation;
import workbench.report.made.MadeRun;
import workbench.report.made.MadeRuns;

class DrawnChartsTest {
  @Test
  void threadsAreHeldWhileTheyDownloadAndOnCpuWhileTheyBlur() {
    Drawn drawn = new Drawn(ThreadTimeChart.of(MadeRuns.poolMisuse(24).recording()));

    assertThat(drawn.at(0.2, 0.5)).isEqualTo(Palette.HELD);
    assertThat(drawn.at(0.2, 1.9)).isEqualTo(Palette.HELD);
    assertThat(drawn.at(0.2, 2.5)).isEqualTo(Palette.IDLE);
    assertThat(drawn.at(0.355, 0.5)).isEqualTo(Palette.ON_CPU);
  }

  @Test
  void unknownTimeIsHatched() {
    Recording recording = MadeRuns.poolMisuse(4).withoutRunQueues().recording();
    Drawn drawn = new Drawn(ThreadTimeChart.of(recording));

    assertThat(drawn.around(0.2, 2.5)).contains(Palette.UNKNOWN_GROUND).hasSizeGreaterThan(2);
  }

  @Test
  void theCoresLineIsWhereTheCoresAre() {
    Drawn drawn = new Drawn(ThreadTimeChart.of(MadeRuns.bigPool(24).recording()));

    assertThat(drawn.around(0.2, 2)).anyMatch(c -> c.getRed() < 80 && c.getGreen() < 60);
    assertThat(drawn.around(0.2, 6)).containsOnly(Palette.HELD);
  }

  @Test
  void theLabsShareIsFilled() {
    Drawn drawn = new Drawn(CoresChart.of(MadeRuns.cpuOffload(24).recording()));

    assertThat(drawn.at(1.1, 40)).isEqualTo(Palette.LAB_SHARE);
    assertThat(drawn.at(0.12, 40)).isEqualTo(Palette.PAPER);
  }

  @Test
  void aFreezeIsTintedAboveItsSlope() {
    Drawn drawn = new Drawn(UiLagChart.of(MadeRuns.blocking(4).recording()));

    assertThat(drawn.at(0.47, 1150)).isEqualTo(Palette.FROZEN);
    assertThat(drawn.at(1.02, 530)).isEqualTo(Palette.LAG_GROUND);
    assertThat(drawn.at(0.03, 1150)).isEqualTo(Palette.PAPER);
  }

  @Test
  void whatIsNeverFrozenIsNotTinted() {
    Drawn drawn = new Drawn(UiLagChart.of(MadeRuns.cpuOffload(4).recording()));

    assertThat(drawn.at(0.33, 150)).isEqualTo(Palette.PAPER);
    assertThat(drawn.around(0.2, 100)).contains(Palette.HELD);
  }

  @Test
  void barsHaveTheColoursOfTheirOperations() {
    JFreeChart chart = TimelineChart.byThread(MadeRuns.poolMisuse(8).recording());
    Drawn drawn = new Drawn(chart);
    Color download = Palette.of(Operation.DOWNLOAD);

    assertThat(drawn.around(0.2, middle(chart, "cpu-1")))
        .contains(Palette.pale(download, 0.3))
        .hasSizeGreaterThan(2);
    assertThat(drawn.around(0.355, middle(chart, "cpu-1"))).contains(Palette.of(Operation.BLUR));
    assertThat(drawn.around(0.2, middle(chart, "nobody"))).contains(Palette.LANE);
  }

  @Test
  void aFailedSpanHasARedEdge() {
    JFreeChart chart = TimelineChart.byThread(MadeRuns.broken().recording());

    assertThat(new Drawn(chart).around(0.198, middle(chart, "commonPool-worker-1")))
        .contains(Palette.FAILED);
  }

  @Test
  void textIsRendered() {
    Drawn drawn = new Drawn(ThreadTimeChart.of(MadeRuns.poolMisuse(4).recording()));

    assertThat(drawn.colours(10, 8, 60, 20)).contains(Palette.TEXT);
    assertThat(drawn.colours(90, 8, 100, 20)).contains(Palette.MUTED);
  }

  @Test
  void aRecordingOfNothingCanBeDrawn() {
    Recording empty = new MadeRun("empty", 2).recording();

    for (Chart chart : Charts.of(empty).all()) {
      assertThat(new Drawn(chart.chart()).colours(10, 8, 60, 20)).contains(Palette.TEXT);
    }
  }

  private static double middle(JFreeChart chart, String lane) {
    LaneData data = (LaneData) chart.getXYPlot().getDataset();
    return requireNonNull(data.lanes().lane(lane)).middle();
  }
}

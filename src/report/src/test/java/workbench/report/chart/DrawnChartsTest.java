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
    Drawn drawn = Drawn.of(ChartKind.THREADS, MadeRuns.poolMisuse(24).recording());

    assertThat(drawn.at(0.2, 0.5)).isEqualTo(Palette.HELD);
    assertThat(drawn.at(0.2, 1.9)).isEqualTo(Palette.HELD);
    assertThat(drawn.at(0.2, 2.5)).isEqualTo(Palette.LIGHT.idle());
    assertThat(drawn.at(0.355, 0.5)).isEqualTo(Palette.ON_CPU);
  }

  @Test
  void unknownTimeIsHatched() {
    Recording recording = MadeRuns.poolMisuse(4).withoutRunQueues().recording();
    Drawn drawn = Drawn.of(ChartKind.THREADS, recording);

    assertThat(drawn.around(0.2, 2.5))
        .contains(Palette.LIGHT.unknownGround())
        .hasSizeGreaterThan(2);
  }

  @Test
  void theCoresLineIsWhereTheCoresAre() {
    Drawn drawn = Drawn.of(ChartKind.THREADS, MadeRuns.bigPool(24).recording());

    assertThat(drawn.around(0.2, 2)).anyMatch(c -> c.getRed() < 80 && c.getGreen() < 60);
    assertThat(drawn.around(0.2, 6)).containsOnly(Palette.HELD);
  }

  @Test
  void theLabsShareIsFilled() {
    Drawn drawn = Drawn.of(ChartKind.CORES, MadeRuns.cpuOffload(24).recording());

    assertThat(drawn.at(1.1, 40)).isEqualTo(Palette.LIGHT.labShare());
    assertThat(drawn.at(0.12, 40)).isEqualTo(Palette.LIGHT.paper());
  }

  @Test
  void aFreezeIsTintedAboveItsSlope() {
    Drawn drawn = Drawn.of(ChartKind.UI_LAG, MadeRuns.blocking(4).recording());

    assertThat(drawn.at(0.47, 1150)).isEqualTo(Palette.LIGHT.frozen());
    assertThat(drawn.at(1.02, 530)).isEqualTo(Palette.LIGHT.lagGround());
    assertThat(drawn.at(0.03, 1150)).isEqualTo(Palette.LIGHT.paper());
  }

  @Test
  void whatIsNeverFrozenIsNotTinted() {
    Drawn drawn = Drawn.of(ChartKind.UI_LAG, MadeRuns.cpuOffload(4).recording());

    assertThat(drawn.at(0.33, 150)).isEqualTo(Palette.LIGHT.paper());
    assertThat(drawn.around(0.2, 100)).contains(Palette.HELD);
  }

  @Test
  void barsHaveTheColoursOfTheirOperations() {
    JFreeChart chart =
        ChartKind.TIMELINE
            .of(MadeRuns.poolMisuse(8).recording(), View.of(MadeRuns.poolMisuse(8).recording()))
            .chart();
    Drawn drawn = new Drawn(chart);
    Color download = Palette.of(Operation.DOWNLOAD);

    assertThat(drawn.around(0.2, middle(chart, "cpu-1")))
        .contains(Palette.LIGHT.pale(download, 0.3))
        .hasSizeGreaterThan(2);
    assertThat(drawn.around(0.355, middle(chart, "cpu-1"))).contains(Palette.of(Operation.BLUR));
    assertThat(drawn.around(0.2, middle(chart, "nobody"))).contains(Palette.LIGHT.lane());
  }

  @Test
  void aFailedSpanHasARedEdge() {
    JFreeChart chart =
        ChartKind.TIMELINE
            .of(MadeRuns.broken().recording(), View.of(MadeRuns.broken().recording()))
            .chart();

    assertThat(new Drawn(chart).around(0.198, middle(chart, "commonPool-worker-1")))
        .contains(Palette.LIGHT.failed());
  }

  @Test
  void textIsRendered() {
    Drawn drawn = Drawn.of(ChartKind.THREADS, MadeRuns.poolMisuse(4).recording());

    assertThat(drawn.colours(10, 8, 60, 20)).contains(Palette.LIGHT.text());
    assertThat(drawn.colours(90, 8, 100, 20)).contains(Palette.LIGHT.muted());
  }

  @Test
  void aRecordingOfNothingCanBeDrawn() {
    Recording empty = new MadeRun("empty", 2).recording();

    for (Chart chart : Charts.of(empty).all()) {
      assertThat(new Drawn(chart.chart()).colours(10, 8, 60, 20)).contains(Palette.LIGHT.text());
    }
  }

  private static double middle(JFreeChart chart, String lane) {
    LaneData data = (LaneData) chart.getXYPlot().getDataset();
    return requireNonNull(data.lanes().lane(lane)).middle();
  }
}

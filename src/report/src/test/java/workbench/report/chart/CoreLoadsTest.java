package workbench.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import workbench.bench.recording.Recording;
import workbench.probe.event.Operation;
import workbench.report.made.MadeRun;
import workbench.report.made.MadeRuns;

class CoreLoadsTest {
  @Test
  void everyCoreHasALineInPercentUpToTheRunsEnd() {
    Recording recording = MadeRuns.cpuOffload(24).recording();
    LineData data = CoreLoads.of(recording);

    assertThat(data.getSeriesCount()).isEqualTo(2);
    assertThat(data.getSeriesKey(1)).isEqualTo("core 1");
    int last = data.getItemCount(0) - 1;
    assertThat(data.getXValue(0, last)).isLessThanOrEqualTo(recording.wallNanos() / 1e9);
    assertThat(data.getYValue(0, last)).isBetween(50.0, 100.0);
  }

  @Test
  void manyCoresAreABandAndAnAverageInIt() {
    Recording recording = MadeRuns.poolMisuse(8).onCores(32).recording();
    LineData band = CoreLoads.of(recording);
    LineData average = CoreLoads.average(recording);

    assertThat(band.getSeriesCount()).isEqualTo(2);
    for (int i = 0; i < band.getItemCount(0); i++) {
      assertThat(average.getYValue(0, i)).isBetween(band.getYValue(0, i), band.getYValue(1, i));
    }
  }

  @Test
  void theLabsShareIsItsCpuTimeOfTheLast500MillisecondsOnAllCores() {
    // One of two cores for a second, of which the first sample sees 30 ms.
    Recording recording =
        new MadeRun("spin", 2).span(1, Operation.BLUR, 1, 0, 1000, 1000).recording();
    StepData share = CoreLoads.labShare(recording);

    assertThat(share.getYValue(0, 0)).isEqualTo(100 * (30 + 0.4) / 50 / 2, within(0.01));
    assertThat(share.getYValue(0, 15)).isEqualTo(100 * (50 + 0.4) / 50 / 2, within(0.01));
    assertThat(share.getYValue(0, 4))
        .isEqualTo(100 * (30 * 30.4 / 50 + 4 * 50.4) / 230 / 2, within(0.01));
  }

  @Test
  void withoutLoadsThereIsNoLine() {
    Recording recording = MadeRuns.poolMisuse(4).withoutCoreLoads().recording();

    assertThat(CoreLoads.of(recording).getSeriesCount()).isZero();
    assertThat(CoreLoads.labShare(recording).getItemCount(0)).isPositive();
  }
}

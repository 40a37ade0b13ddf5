package workbench.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import workbench.bench.recording.Recording;
import workbench.probe.event.ThreadRole;
import workbench.report.made.MadeRun;
import workbench.report.made.MadeRuns;

class ThreadTimesTest {
  private static final Offset<Double> ROUNDING = within(1e-6);

  @Test
  void theClassesOfEveryIntervalAddUpToTheThreads() {
    StepData data = ThreadTimes.of(MadeRuns.poolMisuse(24).recording());

    assertThat(data.getItemCount(0)).isGreaterThan(90);
    for (int i = 0; i < data.getItemCount(0); i++) {
      assertThat(sum(data, i)).isEqualTo(3, ROUNDING);
    }
  }

  @Test
  void theIntervalsJoinFromTheStartOfTheRunToItsEnd() {
    Recording recording = MadeRuns.poolMisuse(24).recording();
    StepData data = ThreadTimes.of(recording);
    int last = data.getItemCount(0) - 1;

    assertThat(data.getStartXValue(0, 0)).isZero();
    for (int i = 1; i <= last; i++) {
      assertThat(data.getStartXValue(0, i)).isEqualTo(data.getEndXValue(0, i - 1), ROUNDING);
    }
    assertThat(data.getEndXValue(0, 0)).isEqualTo(0.03, ROUNDING);
    assertThat(data.getEndXValue(0, last)).isEqualTo(recording.wallNanos() / 1e9, ROUNDING);
  }

  @Test
  void twoPoolThreadsAreHeldWhileTheyDownload() {
    StepData data = ThreadTimes.of(MadeRuns.poolMisuse(24).recording());
    int inDownload = at(data, 0.2);

    assertThat(data.getYValue(ThreadClass.HELD.series(), inDownload)).isBetween(1.97, 2.0);
    assertThat(data.getYValue(ThreadClass.IDLE.series(), inDownload)).isEqualTo(1, ROUNDING);
  }

  @Test
  void thatLibrariesKeepIdleHelpersDoesNotCount() {
    StepData data = ThreadTimes.of(MadeRuns.cpuOffload(24).recording());

    assertThat(sum(data, at(data, 0.2))).isEqualTo(3, ROUNDING);
    assertThat(data.getYValue(ThreadClass.HELD.series(), at(data, 0.2))).isZero();
    double helper = sum(data, at(data, 0.42)) - 3;
    assertThat(helper).isBetween(0.05, 0.5);
  }

  @Test
  void aPoolThatTheRunDidNotUseDoesNotCount() {
    MadeRun run =
        MadeRuns.poolMisuse(4)
            .thread(70, "old-1", ThreadRole.POOL, "old")
            .thread(71, "main", ThreadRole.OTHER, "main");
    StepData data = ThreadTimes.of(run.recording());

    assertThat(sum(data, 3)).isEqualTo(3, ROUNDING);
  }

  @Test
  void whatCannotBeToldIsUnknown() {
    StepData data = ThreadTimes.of(MadeRuns.poolMisuse(4).withoutRunQueues().recording());

    assertThat(data.getYValue(ThreadClass.UNKNOWN.series(), at(data, 0.2))).isBetween(1.97, 2.0);
    assertThat(data.getYValue(ThreadClass.HELD.series(), at(data, 0.2))).isZero();
  }

  static int at(StepData data, double seconds) {
    int i = 0;
    while (data.getEndXValue(0, i) < seconds) {
      i++;
    }
    return i;
  }

  private static double sum(StepData data, int item) {
    double sum = 0;
    for (int series = 0; series < data.getSeriesCount(); series++) {
      sum += data.getYValue(series, item);
    }
    return sum;
  }
}

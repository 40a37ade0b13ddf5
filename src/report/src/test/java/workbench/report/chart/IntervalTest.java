package workbench.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import workbench.bench.recording.Recording;
import workbench.probe.event.Event;
import workbench.probe.event.Event.Outcome;
import workbench.probe.event.Event.RunEnded;
import workbench.probe.event.Event.RunStarted;
import workbench.probe.event.Event.Sample;
import workbench.probe.event.VirtualThreads;

class IntervalTest {
  private static final long START = 7_000_000_000L;

  @Test
  void aShortSampleJoinsTheNextByItsLength() {
    List<Interval> intervals =
        intervals(200, sample(50, 50, 50), sample(60, 10, 10), sample(100, 40, 0));

    assertThat(intervals).hasSize(2);
    assertThat(intervals.get(1).startSeconds()).isEqualTo(0.05);
    assertThat(intervals.get(1).endSeconds()).isEqualTo(0.1);
    assertThat(intervals.get(1).rate(Sample::processCpuNanos)).isEqualTo(0.2, within(1e-9));
  }

  @Test
  void theSampleInWhichTheRunBeginsCountsOnlyAsFarAsItLiesInIt() {
    List<Interval> intervals = intervals(200, sample(5, 50, 50), sample(55, 50, 0));

    assertThat(intervals).hasSize(1);
    assertThat(intervals.getFirst().startSeconds()).isZero();
    assertThat(intervals.getFirst().rate(Sample::processCpuNanos))
        .isEqualTo(5.0 / 55, within(1e-9));
  }

  @Test
  void aShortRestJoinsTheIntervalBefore() {
    List<Interval> intervals =
        intervals(110, sample(50, 50, 0), sample(100, 50, 0), sample(150, 50, 50));

    assertThat(intervals).hasSize(2);
    assertThat(intervals.getLast().endSeconds()).isEqualTo(0.11);
    assertThat(intervals.getLast().rate(Sample::processCpuNanos))
        .isEqualTo(10.0 / 60, within(1e-9));
  }

  @Test
  void whatLiesAfterTheEndIsLeftOut() {
    assertThat(intervals(50, sample(50, 50, 0), sample(100, 50, 0))).hasSize(1);
  }

  private static List<Interval> intervals(long wallMillis, Sample... samples) {
    List<Event> events = new ArrayList<>();
    events.add(new RunStarted(START, "made", Map.of(), 2, 1));
    events.addAll(List.of(samples));
    events.add(new RunEnded(at(wallMillis), Outcome.DONE, 1, 0, 1));
    return Interval.of(Recording.of(events).orElseThrow());
  }

  private static Sample sample(long atMillis, long intervalMillis, long cpuMillis) {
    return new Sample(
        at(atMillis),
        intervalMillis * 1_000_000,
        List.of(),
        0,
        VirtualThreads.NONE,
        List.of(),
        cpuMillis * 1_000_000,
        0,
        0,
        0,
        0);
  }

  private static long at(long millis) {
    return START + millis * 1_000_000;
  }
}

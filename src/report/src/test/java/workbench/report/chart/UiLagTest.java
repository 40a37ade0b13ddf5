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
import workbench.probe.event.Event.UiBeat;
import workbench.report.made.MadeRuns;

class UiLagTest {
  private static final long START = 5_000_000_000L;

  @Test
  void aLateBeatIsASlopeThatEndsWithIt() {
    UiLag lag = lag(new UiBeat(at(10), 0), new UiBeat(at(400), millis(300)), end(500));
    LineData data = lag.data();

    assertThat(data.getXValue(0, 3)).isEqualTo(0.1, within(1e-9));
    assertThat(data.getYValue(0, 3)).isZero();
    assertThat(data.getXValue(0, 4)).isEqualTo(0.4, within(1e-9));
    assertThat(data.getYValue(0, 4)).isEqualTo(300, within(1e-9));
    assertThat(data.getXValue(0, 5)).isEqualTo(0.4, within(1e-9));
    assertThat(data.getYValue(0, 5)).isZero();
  }

  @Test
  void frozenIsTheTimeBeyond100Milliseconds() {
    UiLag lag = lag(new UiBeat(at(400), millis(300)), new UiBeat(at(600), millis(99)), end(700));

    assertThat(lag.frozenNanos()).isEqualTo(millis(200));
    assertThat(lag.mostNanos()).isEqualTo(millis(300));
  }

  @Test
  void aBeatAfterTheEndCountsUpToTheEnd() {
    UiLag lag = lag(end(1000), new UiBeat(at(1200), millis(1150)));

    assertThat(lag.mostNanos()).isEqualTo(millis(950));
    assertThat(lag.frozenNanos()).isEqualTo(millis(850));
    assertThat(lag.data().getXValue(0, 1)).isEqualTo(1, within(1e-9));
  }

  @Test
  void aFreezeThatNoBeatHasEndedIsTakenFromTheLastSample() {
    Recording recording = MadeRuns.blocking(4).withoutBeatsFrom(0).recording();

    assertThat(recording.beats()).isEmpty();
    assertThat(UiLag.frozenNanos(recording)).isEqualTo(recording.wallNanos() - millis(100));
  }

  @Test
  void aFreezeBeforeTheRunCountsFromItsStart() {
    UiLag lag = lag(new UiBeat(at(50), millis(500)), end(100));

    assertThat(lag.mostNanos()).isEqualTo(millis(50));
  }

  @Test
  void blockingFreezesTheWholeRunAndOffloadingNever() {
    Recording blocking = MadeRuns.blocking(4).recording();

    assertThat(UiLag.frozenNanos(blocking)).isGreaterThan(blocking.wallNanos() * 9 / 10);
    assertThat(UiLag.frozenNanos(MadeRuns.cpuOffload(4).recording())).isZero();
  }

  private static UiLag lag(Event... events) {
    List<Event> all = new ArrayList<>();
    all.add(new RunStarted(START, "made", Map.of(), 2, 1));
    all.addAll(List.of(events));
    return UiLag.of(Recording.of(all).orElseThrow());
  }

  private static RunEnded end(long atMillis) {
    return new RunEnded(at(atMillis), Outcome.DONE, 1, 0, 1);
  }

  private static long at(long millis) {
    return START + millis(millis);
  }

  private static long millis(long millis) {
    return millis * 1_000_000;
  }
}

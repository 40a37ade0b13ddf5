package workbench.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import workbench.bench.recording.Recording;
import workbench.bench.scenario.Scenario;
import workbench.probe.event.Event;
import workbench.probe.event.Event.Outcome;
import workbench.probe.event.Event.RunEnded;
import workbench.probe.event.Event.RunStarted;
import workbench.probe.event.Event.Sample;
import workbench.probe.event.Event.UiBeat;
import workbench.probe.event.VirtualThreads;

class UiLagTest {
  private static final double PERIOD = 1000.0 / 60;
  private static final Offset<Double> CLOSE = within(0.01);

  private final List<Event> events = new ArrayList<>();

  private UiLagTest beat(double at, double lag) {
    events.add(new UiBeat(Scenario.at(at), Math.round(lag * 1e6)));
    return this;
  }

  private UiLagTest sample(double at, double lag) {
    events.add(
        new Sample(
            Scenario.at(at),
            50_000_000,
            List.of(),
            1,
            VirtualThreads.NONE,
            List.of(),
            0,
            0,
            0,
            0,
            Math.round(lag * 1e6)));
    return this;
  }

  private UiLag ended(double at) {
    events.add(new RunEnded(Scenario.at(at), Outcome.DONE, 0, 0, 0));
    return soFar();
  }

  private UiLag soFar() {
    events.addFirst(new RunStarted(Scenario.at(0), "blocking", Map.of(), 2, 1));
    return UiLag.of(Recording.of(events).orElseThrow());
  }

  @Test
  void beatsThatWereMissedMeanwhileCountAsLateToo() {
    UiLag lag = beat(1050, 1000).ended(1100);

    // 60 beats were due in that second: 1000, 983.3, … 16.7 ms late.
    assertThat(lag.maxMillis()).isCloseTo(1000, CLOSE);
    assertThat(lag.medianMillis()).isCloseTo(500, CLOSE);
    assertThat(lag.lag99Millis()).isCloseTo(1000, CLOSE);
  }

  @Test
  void oneFreezeAmongManyPunctualBeatsIsNotAveragedAway() {
    for (int i = 0; i < 60; i++) {
      beat(i * PERIOD + 1, 1);
    }
    UiLag lag = beat(2001, 1000).ended(2010);

    // 60 beats on time and 60 late ones: as many beats as were due.
    assertThat(lag.medianMillis()).isCloseTo(1, CLOSE);
    assertThat(lag.lag99Millis()).isCloseTo(1000 - PERIOD, CLOSE);
  }

  @Test
  void aPunctualRunHasHardlyAnyLag() {
    for (int i = 0; i < 100; i++) {
      beat(i * PERIOD + 0.2, 0.2);
    }
    UiLag lag = ended(2000);

    assertThat(lag.medianMillis()).isCloseTo(0.2, CLOSE);
    assertThat(lag.maxMillis()).isCloseTo(0.2, CLOSE);
    assertThat(lag.frozenMillis()).isZero();
    assertThat(lag.freezes()).isEmpty();
  }

  @Test
  void frozenIsWhatGoesBeyondAHundredMilliseconds() {
    UiLag lag = beat(150, 100).beat(400, 250).beat(700, 101).ended(800);

    assertThat(lag.frozenMillis()).isCloseTo(150 + 1, CLOSE);
    assertThat(lag.freezes())
        .containsExactly(
            new Stretch(150_000_000, 400_000_000), new Stretch(599_000_000, 700_000_000));
  }

  @Test
  void aBeatThatIsOverdueAtTheEndCountsUpToTheEnd() {
    UiLag lag = beat(100, 0).beat(1300, 1100).ended(1000);

    assertThat(lag.maxMillis()).isCloseTo(800, CLOSE);
    assertThat(lag.frozenMillis()).isCloseTo(700, CLOSE);
  }

  @Test
  void aBeatThatWasDueAfterTheEndDoesNotCount() {
    UiLag lag = beat(100, 0).beat(1300, 200).ended(1000);

    assertThat(lag.maxMillis()).isZero();
    assertThat(lag.frozenMillis()).isZero();
  }

  @Test
  void whatWasOverdueBeforeTheStartCountsFromTheStart() {
    UiLag lag = beat(300, 350).ended(1000);

    assertThat(lag.maxMillis()).isCloseTo(300, within(PERIOD)).isLessThanOrEqualTo(300);
    assertThat(lag.frozenMillis()).isCloseTo(250, CLOSE);
  }

  @Test
  void whatWasFrozenBeforeTheStartDoesNotCount() {
    UiLag lag = beat(200, 350).ended(1000);

    assertThat(lag.frozenMillis()).isCloseTo(200, CLOSE);
    assertThat(lag.freezes()).containsExactly(new Stretch(0, 200_000_000));
  }

  @Test
  void theLastSampleTellsOfABeatThatNeverCame() {
    UiLag lag = beat(100, 0).sample(600, 480).sample(1000, 880).ended(1000);

    assertThat(lag.maxMillis()).isCloseTo(880, CLOSE);
    assertThat(lag.frozenMillis()).isCloseTo(780, CLOSE);
  }

  @Test
  void theLastSampleTellsOfABeatThatHasNotComeYet() {
    UiLag lag = beat(100, 0).sample(600, 480).soFar();

    assertThat(lag.frozenMillis()).isCloseTo(380, CLOSE);
  }

  @Test
  void aBeatThatCameAfterTheLastSampleCountsOnce() {
    UiLag lag = sample(600, 480).beat(620, 500).ended(630);

    assertThat(lag.frozenMillis()).isCloseTo(400, CLOSE);
  }
}

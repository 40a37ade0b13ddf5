package workbench.bench.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import workbench.probe.event.Event;
import workbench.probe.event.Event.Outcome;
import workbench.probe.event.Event.RunEnded;
import workbench.probe.event.Event.RunStarted;
import workbench.probe.event.Event.UiBeat;

class TapeTest {
  private final Tape tape = new Tape();

  private void run(long start, long... beats) {
    tape.accept(new RunStarted(start, "blocking", Map.of(), 2, 4));
    for (long beat : beats) {
      tape.accept(new UiBeat(start + beat, 1));
    }
  }

  @Test
  void aRunThatHasNotBegunHasNoRecordingAndNoLength() {
    tape.accept(new UiBeat(500, 1));
    assertThat(tape.isStarted()).isFalse();
    assertThat(tape.recording()).isEmpty();
    assertThat(tape.lengthNanos()).isZero();
  }

  @Test
  void itIsAsLongAsItsLastEventUntilItEnds() {
    run(1_000, 10, 20);
    assertThat(tape.lengthNanos()).isEqualTo(20);
    tape.accept(new RunEnded(1_025, Outcome.DONE, 4, 0, 3));
    tape.accept(new UiBeat(1_090, 1));
    assertThat(tape.lengthNanos()).isEqualTo(25);
    assertThat(tape.isEnded()).isTrue();
  }

  @Test
  void atAMomentItHoldsWhatHadHappenedByThen() {
    run(1_000, 10, 20, 30);
    assertThat(tape.recordingAt(20).orElseThrow().beats()).hasSize(2);
    assertThat(tape.recordingAt(99).orElseThrow().beats()).hasSize(3);
    tape.accept(new RunEnded(1_040, Outcome.DONE, 4, 0, 3));
    assertThat(tape.recordingAt(30).orElseThrow().ended()).isEmpty();
    assertThat(tape.recordingAt(40).orElseThrow().ended()).isPresent();
  }

  @Test
  void theLastOfAKindIsTheNewest() {
    run(1_000, 10, 20);
    assertThat(tape.last(UiBeat.class)).map(Event::atNanos).contains(1_020L);
    assertThat(tape.last(RunEnded.class)).isEmpty();
  }
}

package workbench.bench.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import workbench.bench.recording.Recording;
import workbench.bench.recording.Tape;
import workbench.probe.event.Event;
import workbench.probe.event.ThreadRole;
import workbench.probe.event.VirtualThreads;

final class CellTapesTest {
  private static final long SECOND = 1_000_000_000;

  private final List<Tape> shown = new ArrayList<>();
  private final CellTapes tapes = new CellTapes(2, n -> "cell " + n, shown::add);

  private static Event.Sample sample(double seconds) {
    return new Event.Sample(
        (long) (seconds * SECOND),
        SECOND / 20,
        List.of(),
        7,
        VirtualThreads.NONE,
        List.of(),
        0,
        0,
        0,
        0,
        0);
  }

  private static Event.RunStarted run(double seconds) {
    return new Event.RunStarted((long) (seconds * SECOND), "mine", Map.of(), 2, 1);
  }

  private void samples(double from, double to) {
    for (double at = from; at < to; at += 0.05) {
      tapes.accept(sample(at));
    }
  }

  private Recording last() {
    return shown.getLast().recording().orElseThrow();
  }

  @Test
  void aCellHasATapeFromItsFirstEventToItsEnd() {
    tapes.accept(new Event.ThreadSeen(0, 5, "pool-1", ThreadRole.POOL, "pool"));
    samples(0, 1);
    tapes.began(3);
    samples(1, 2);
    tapes.returned(false);
    samples(2, 3);

    assertThat(shown).hasSize(1);
    assertThat(last().started().variant()).isEqualTo("cell 3");
    assertThat(last().started().atNanos()).isGreaterThanOrEqualTo(SECOND);
    assertThat(last().ended().orElseThrow().peakThreads()).isEqualTo(7);
    assertThat(last().wallNanos()).isBetween(SECOND * 8 / 10, SECOND);
    assertThat(last().thread(5)).isPresent();
  }

  @Test
  void aCellThatTakesNoTimeLeavesTheInstrumentsAsTheyWere() {
    tapes.began(1);
    tapes.accept(sample(1));
    tapes.returned(false);

    assertThat(shown).isEmpty();
  }

  @Test
  void theTapeGoesOnAsLongAsSomethingIsLeftRunning() {
    tapes.began(1);
    tapes.returned(true);
    samples(1, 3);
    assertThat(last().ended()).isEmpty();

    tapes.nothingLeft();
    assertThat(last().ended()).isPresent();
  }

  @Test
  void theNextCellEndsTheTapeOfWhatWasLeft() {
    tapes.began(1);
    tapes.returned(true);
    samples(1, 2);
    tapes.began(2);

    assertThat(last().ended()).isPresent();
  }

  @Test
  void whatIsLeftIsWatchedForTwoMinutesAtTheMost() {
    tapes.began(1);
    samples(1, 2);
    tapes.returned(true);
    samples(2, 200);

    assertThat(last().wallNanos()).isBetween(119 * SECOND, 123 * SECOND);
  }

  @Test
  void aVariantBringsItsOwnStartAndEndAndWhatWasSaidBefore() {
    tapes.began(1);
    samples(1, 2);
    tapes.accept(new Event.Predicted(2 * SECOND, "mine", SECOND));
    tapes.accept(run(2));
    samples(2.1, 3);
    tapes.accept(new Event.RunEnded(3 * SECOND, Event.Outcome.DONE, 1, 0, 9));
    samples(3, 4);
    tapes.returned(false);

    assertThat(shown).hasSize(2);
    assertThat(shown.getFirst().isEnded()).isTrue();
    assertThat(last().started().variant()).isEqualTo("mine");
    assertThat(last().ended().orElseThrow().peakThreads()).isEqualTo(9);
    assertThat(last().last(Event.Predicted.class)).isPresent();
    assertThat(last().wallNanos()).isEqualTo(SECOND);
  }

  @Test
  void aRunThatGoesWithItsLabIsCut() {
    tapes.began(1);
    tapes.accept(run(1));
    samples(1, 2);
    tapes.labStarted();
    tapes.accept(sample(0.1));
    tapes.returned(false);

    assertThat(last().ended().orElseThrow().outcome()).isEqualTo(Event.Outcome.CANCELLED);
    assertThat(shown).hasSize(1);
  }
}

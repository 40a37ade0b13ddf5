package workbench.ui.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import workbench.bench.recording.Recording;
import workbench.bench.recording.Tape;
import workbench.probe.event.Event;
import workbench.probe.event.Operation;
import workbench.probe.event.ThreadRole;
import workbench.tutor.exercise.TestResult;

final class TestTapeTest {
  private static final long MILLI = 1_000_000;

  private static Recording recording(Event... events) {
    TestResult test =
        new TestResult(
            "noThreadWaits",
            new TestResult.Outcome.Passed(),
            "",
            List.of(events),
            Duration.ofMillis(500));
    Tape tape = TestTape.of(test);
    assertThat(tape.isEnded()).isTrue();
    return tape.recording().orElseThrow();
  }

  @Test
  void theTapeIsAboutTheTimeInWhichTheCodeDidSomething() {
    Recording recording =
        recording(
            new Event.ThreadSeen(100 * MILLI, 7, "ui", ThreadRole.UI, ""),
            new Event.SpanStarted(400 * MILLI, 1, 1, Operation.DOWNLOAD, Event.NOBODY, 0),
            new Event.SpanEnded(600 * MILLI, 1, Event.NOBODY, 0, 0, 0, Event.Outcome.DONE),
            new Event.ClockRead(2000 * MILLI));

    assertThat(recording.started().variant()).isEqualTo("No thread waits");
    assertThat(recording.spans()).hasSize(1);
    assertThat(recording.wallNanos()).isBetween(200 * MILLI, 300 * MILLI);
    assertThat(recording.thread(7)).isPresent();
  }

  @Test
  void aTestWithoutOperationsIsSeenAsAWhole() {
    Recording recording =
        recording(new Event.ClockRead(100 * MILLI), new Event.ClockRead(400 * MILLI));

    assertThat(recording.spans()).isEmpty();
    assertThat(recording.wallNanos()).isBetween(299 * MILLI, 301 * MILLI);
  }
}

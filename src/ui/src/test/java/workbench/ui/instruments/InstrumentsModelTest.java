package workbench.ui.instruments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import workbench.bench.recording.Tape;
import workbench.probe.event.Event;
import workbench.probe.event.Event.Outcome;
import workbench.probe.event.Operation;
import workbench.report.chart.Palette;
import workbench.ui.instruments.Sight.Zoom;

class InstrumentsModelTest {
  private static final long SECOND = 1_000_000_000L;

  private final InstrumentsModel model = new InstrumentsModel();

  @BeforeEach
  void tenSeconds() {
    model.follow(
        Tape.of(
            List.of(
                new Event.RunStarted(0, "blocking", Map.of(), 2, 2),
                new Event.SpanStarted(1, 11, 1, Operation.DOWNLOAD, 7, -1),
                new Event.SpanStarted(2, 12, 2, Operation.DOWNLOAD, 8, -1),
                new Event.SpanEnded(3, 11, 7, 1, 0, -1, Outcome.DONE),
                new Event.SpanStarted(4, 13, 1, Operation.BLUR, 7, -1),
                new Event.RunEnded(10 * SECOND, Outcome.DONE, 2, 0, 3))));
  }

  private Zoom zoom() {
    return model.sightProperty().get().zoom().orElseThrow();
  }

  @Test
  void zoomingKeepsTheMomentUnderThePointerWhereItIs() {
    model.zoom(0.5, 2);
    assertThat(zoom().from()).isCloseTo(1, within(0.001));
    double before = (2 - zoom().from()) / (zoom().to() - zoom().from());
    model.zoom(0.5, 2);
    assertThat((2 - zoom().from()) / (zoom().to() - zoom().from())).isCloseTo(before, within(1e-9));
  }

  @Test
  void whoZoomsOutFarSeesAll() {
    model.zoom(0.5);
    model.zoom(4);
    assertThat(model.sightProperty().get().zoom()).isEmpty();
  }

  @Test
  void movingStopsAtTheEnds() {
    model.zoom(0.2, 5);
    double length = zoom().to() - zoom().from();
    model.move(-100);
    assertThat(zoom().from()).isZero();
    assertThat(zoom().to()).isCloseTo(length, within(1e-9));
  }

  @Test
  void anItemIsFollowedOverAllItsSpansAndLeftAgain() {
    model.followItem(1);
    assertThat(model.sightProperty().get().spans()).isEqualTo(Set.of(11L, 13L));
    model.followItem(1);
    assertThat(model.sightProperty().get().spans()).isEmpty();
  }

  @Test
  void aRunThatIsOverIsPlayedFromTheStartAndStopped() {
    assertThat(model.isRunning()).isFalse();
    model.pauseOrGoOn();
    assertThat(model.isRunning()).isTrue();
    assertThat(model.playhead().at(10 * SECOND)).isLessThan(SECOND);
    model.pauseOrGoOn();
    assertThat(model.isRunning()).isFalse();
    model.toEnd();
    assertThat(model.playhead().at(10 * SECOND)).isEqualTo(10 * SECOND);
  }

  @Test
  void anotherRunBeginsWithoutZoomAndAtItsEnd() {
    model.zoom(0.5);
    model.followItem(1);
    model.standAt(5);
    model.follow(new Tape());
    assertThat(model.sightProperty().get()).isEqualTo(Sight.of(Palette.LIGHT));
    assertThat(model.playhead().isFollowing()).isTrue();
  }
}

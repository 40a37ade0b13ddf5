package workbench.ui.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PlayheadTest {
  private final AtomicLong clock = new AtomicLong(1_000);
  private final Playhead playhead = new Playhead(clock::get);

  @Test
  void itFollowsTheEndAtFirst() {
    assertThat(playhead.isFollowing()).isTrue();
    assertThat(playhead.at(70)).isEqualTo(70);
    assertThat(playhead.at(90)).isEqualTo(90);
  }

  @Test
  void itStandsWhereItWasPut() {
    playhead.standAt(40);
    assertThat(playhead.at(70)).isEqualTo(40);
    assertThat(playhead.at(30)).as("never beyond the end").isEqualTo(30);
    playhead.standAt(-5);
    assertThat(playhead.at(70)).isZero();
  }

  @Test
  void itMovesAsFastAsItWasTold() {
    playhead.play(100, 0.25);
    clock.addAndGet(400);
    assertThat(playhead.at(1_000)).isEqualTo(200);
    playhead.play(200, 4);
    clock.addAndGet(100);
    assertThat(playhead.at(1_000)).isEqualTo(600);
    clock.addAndGet(10_000);
    assertThat(playhead.at(1_000)).as("and stands at the end").isEqualTo(1_000);
  }
}

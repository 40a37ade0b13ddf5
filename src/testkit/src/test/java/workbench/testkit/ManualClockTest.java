package workbench.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ManualClockTest {
  private final ManualClock clock = new ManualClock();

  @Test
  void itStandsUntilItIsMoved() {
    assertThat(clock.nanos()).isZero();
    assertThat(clock.nanos()).isZero();

    clock.advance(Duration.ofMillis(2));
    clock.advance(Duration.ofNanos(5));

    assertThat(clock.nanos()).isEqualTo(2_000_005);
  }

  @Test
  void itDoesNotRunBackwards() {
    assertThatIllegalArgumentException().isThrownBy(() -> clock.advance(Duration.ofNanos(-1)));
  }
}

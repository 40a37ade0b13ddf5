package workbench.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import workbench.testkit.Gate;

class TurnstileTest {
  private final Turnstile turnstile = new Turnstile("blur");

  @Test
  void anOpenOneLetsThrough() {
    assertThat(turnstile.arrive().isOpen()).isTrue();
  }

  @Test
  void aClosedOneLetsThroughOneByOneInTheirOrder() {
    turnstile.close();
    Gate first = turnstile.arrive();
    Gate second = turnstile.arrive();
    assertThat(first.isOpen()).isFalse();

    turnstile.letOne();

    assertThat(first.isOpen()).isTrue();
    assertThat(second.isOpen()).isFalse();
  }

  @Test
  void openingLetsAllThroughNowAndLater() {
    turnstile.close();
    Gate waiting = turnstile.arrive();
    turnstile.open();
    assertThat(waiting.isOpen()).isTrue();
    assertThat(turnstile.arrive().isOpen()).isTrue();
  }

  @Test
  void whereNoneWaitsNoneIsLetThrough() {
    turnstile.close();
    assertThatIllegalStateException().isThrownBy(turnstile::letOne).withMessageContaining("blur");
  }
}

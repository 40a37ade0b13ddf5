package workbench.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class GateTest {
  private final Gate gate = new Gate("of the download");
  private final Gate impatient = new Gate("of the download", Duration.ofMillis(5));

  @Test
  void threadsWaitUntilItOpens() {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      threads.add(Thread.startVirtualThread(gate::await));
    }
    gate.awaitWaiting(3);
    assertThat(gate.waiting()).isEqualTo(3);
    assertThat(gate.isOpen()).isFalse();

    gate.open();

    await().until(() -> threads.stream().noneMatch(Thread::isAlive));
    assertThat(gate.waiting()).isZero();
  }

  @Test
  void stagesWaitUntilItOpens() {
    CompletableFuture<String> image = gate.passage().thenApply(none -> "image");
    assertThat(image).isNotDone();
    assertThat(gate.waiting()).isEqualTo(1);

    gate.open();

    assertThat(image).isCompletedWithValue("image");
    assertThat(gate.waiting()).isZero();
  }

  @Test
  void anOpenGateLetsAllThrough() {
    gate.close();

    gate.await();
    assertThat(gate.passage()).isCompleted();
  }

  @Test
  void aCancelledPassageWaitsNoMoreAndLeavesTheGateAlone() {
    CompletableFuture<Void> cancelled = gate.passage();
    CompletableFuture<Void> other = gate.passage();

    cancelled.cancel(true);

    assertThat(gate.waiting()).isEqualTo(1);
    assertThat(other).isNotDone();
    assertThat(gate.isOpen()).isFalse();
  }

  @Test
  void nobodyWaitsForEver() {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(impatient::await)
        .withMessageContainingAll(
            Thread.currentThread().getName(), "in vain", "gate 'of the download'");
    assertThat(impatient.waiting()).isZero();

    CompletableFuture<Void> passage = impatient.passage();
    await().until(passage::isCompletedExceptionally);
    assertThat(passage.exceptionNow())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("in vain");
  }

  @Test
  void theTestDoesNotWaitForEverEither() {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> impatient.awaitWaiting(2))
        .withMessage("0 of 2 wait at gate 'of the download'");
  }

  @Test
  void anInterruptedThreadKeepsItsInterrupt() {
    Thread.currentThread().interrupt();

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(gate::await)
        .withMessageContaining("interrupted");
    assertThat(Thread.interrupted()).isTrue();
  }
}

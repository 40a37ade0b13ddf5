package workbench.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SavingTest {
  private final Saving saving = new Saving();

  @Test
  void whatIsBeingCommittedCannotBeCancelled() {
    assertThat(saving.mayCommit()).isTrue();
    assertThat(saving.cancel(true)).isFalse();
    assertThat(saving.isDone()).isFalse();
  }

  @Test
  void whatIsCancelledCannotBeCommitted() {
    assertThat(saving.cancel(true)).isTrue();
    assertThat(saving.mayCommit()).isFalse();
    assertThat(saving.cancel(true)).isTrue();
  }

  @Test
  void whatHasFailedCannotBeCommitted() {
    saving.completeExceptionally(new IllegalStateException("timed out"));
    assertThat(saving.mayCommit()).isFalse();
  }
}

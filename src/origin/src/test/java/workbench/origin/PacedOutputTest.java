package workbench.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;

class PacedOutputTest {
  private static final byte[] BODY = Photograph.resource("seeding.jpg");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void theLastByteIsDueWhenTheBandwidthSaysAndLatenessDoesNotAddUp() throws Exception {
    var ticks = new ManualTicks(3_000_000);
    new PacedOutput(out, 100_000, ticks).write(BODY, BODY.length);
    assertThat(out.toByteArray()).isEqualTo(BODY);
    assertThat(ticks.dues.getLast()).isEqualTo(BODY.length * 10_000L);
  }

  @Test
  void theBodyComesSmoothly() throws Exception {
    var ticks = new ManualTicks(0);
    new PacedOutput(out, 100_000, ticks).write(BODY, BODY.length);
    for (int i = 1; i < ticks.dues.size(); i++) {
      assertThat(ticks.dues.get(i) - ticks.dues.get(i - 1)).isBetween(1L, 50_000_000L);
    }
  }

  @Test
  void aVerySlowBodyComesInSmallChunks() throws Exception {
    var ticks = new ManualTicks(0);
    new PacedOutput(out, 1, ticks).write(BODY, 257);
    assertThat(ticks.dues).containsExactly(256_000_000_000L, 257_000_000_000L);
  }

  @Test
  void withoutABandwidthNothingWaits() throws Exception {
    var ticks = new ManualTicks(0);
    new PacedOutput(out, 0, ticks).write(BODY, BODY.length);
    assertThat(out.toByteArray()).isEqualTo(BODY);
    assertThat(ticks.dues).isEmpty();
  }

  @Test
  void anInterruptEndsEvenABodyThatNeverWaits() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> new PacedOutput(out, 0, new ManualTicks(0)).write(BODY, 1))
        .isInstanceOf(InterruptedException.class);
    assertThat(out.size()).isZero();
  }
}

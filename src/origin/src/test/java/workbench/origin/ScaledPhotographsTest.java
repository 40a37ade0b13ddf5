package workbench.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class ScaledPhotographsTest {
  private static final Photograph RIDGE = Photograph.ALL.getFirst();

  @Test
  void aSizeIsScaledOnce() {
    try (var photographs = new ScaledPhotographs(1_000_000)) {
      byte[] first = photographs.get(RIDGE, 32).join();
      assertThat(photographs.get(RIDGE, 32).join()).isSameAs(first);
      assertThat(photographs.get(RIDGE, 33).join()).isNotSameAs(first);
    }
  }

  @Test
  void theStoredSizeIsTheFileItself() {
    try (var photographs = new ScaledPhotographs(1_000_000)) {
      assertThat(photographs.get(RIDGE, Photograph.STORED_SIZE).join()).isSameAs(RIDGE.jpeg());
    }
  }

  @Test
  void whatWasUsedLongestAgoIsDroppedWhenMemoryIsUsedUp() {
    try (var photographs = new ScaledPhotographs(2500)) {
      byte[] first = photographs.get(RIDGE, 32).join();
      byte[] second = photographs.get(RIDGE, 33).join();
      assertThat(first.length + second.length).isBetween(1250, 2500);
      assertThat(photographs.get(RIDGE, 32).join()).isSameAs(first);
      assertThat(photographs.get(RIDGE, 34).join()).isNotEmpty();
      assertThat(photographs.get(RIDGE, 32).join()).isSameAs(first);
      assertThat(photographs.get(RIDGE, 33).join()).isNotSameAs(second);
    }
  }

  @Test
  void afterClosingNothingIsScaled() {
    var photographs = new ScaledPhotographs(1_000_000);
    photographs.close();
    assertThatThrownBy(() -> photographs.get(RIDGE, 32))
        .isInstanceOf(RejectedExecutionException.class);
  }
}

package workbench.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CountOverTimeTest {
  private final CountOverTime count =
      CountOverTime.of(
          List.of(new Stretch(0, 10), new Stretch(5, 20), new Stretch(8, 12), new Stretch(30, 40)));

  @Test
  void thePeakIsTheMostAtOnce() {
    assertThat(count.peak()).isEqualTo(3);
  }

  @Test
  void neighboursThatMeetAreNotAtOnce() {
    CountOverTime oneByOne = CountOverTime.of(List.of(new Stretch(0, 10), new Stretch(10, 20)));

    assertThat(oneByOne.peak()).isEqualTo(1);
    assertThat(oneByOne.above(0)).containsExactly(new Stretch(0, 20));
  }

  @Test
  void stretchesAboveABoundAreJoined() {
    assertThat(count.above(1)).containsExactly(new Stretch(5, 12));
    assertThat(count.above(0)).containsExactly(new Stretch(0, 20), new Stretch(30, 40));
  }

  @Test
  void theAverageWeighsByTime() {
    assertThat(count.average(new Stretch(0, 10))).isEqualTo((10 + 5 + 2) / 10.0);
    assertThat(count.average(new Stretch(20, 40))).isEqualTo(0.5);
  }

  @Test
  void nothingIsNone() {
    assertThat(CountOverTime.of(List.of()).peak()).isZero();
    assertThat(CountOverTime.of(List.of()).average(new Stretch(0, 10))).isZero();
  }
}

package workbench.ui.labs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NumberWordsTest {
  @Test
  void aPointOrACommaIsTheSame() {
    assertThat(NumberWords.read(" 1.5 ")).contains(1.5);
    assertThat(NumberWords.read("1,5")).contains(1.5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "many", "NaN", "Infinity", "1.2.3"})
  void nonsenseIsNoNumber(String typed) {
    assertThat(NumberWords.read(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"6, 6", "1234.6, 1235", "12.34, 12.3", "2.345, 2.35", "0.01234, 0.0123"})
  void aNumberHasTheDigitsThatMeanSomething(double number, String written) {
    assertThat(NumberWords.write(number)).isEqualTo(written);
  }
}

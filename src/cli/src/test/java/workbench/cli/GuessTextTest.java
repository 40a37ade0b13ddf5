package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import workbench.tutor.lab.Guess;
import workbench.tutor.page.Prediction;

class GuessTextTest {
  private static final Prediction.Kind NUMBER = new Prediction.Quantity("seconds", "x", 0.1, 1);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 | 2",
        "2,5 | 2.5",
        "1.5 s | 1.5",
        ".5 | 0.5",
        "20 % | 20",
        "-1 | -1",
        "1000 | 1000"
      })
  void aNumberHasAPointOrACommaAndPerhapsAUnit(String typed, double number) {
    assertThat(GuessText.typed(typed, NUMBER)).contains(new Guess.Stated(number));
    assertThat(GuessText.read(GuessText.kept(new Guess.Stated(number)), NUMBER))
        .contains(new Guess.Stated(number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "many", "1,000", "1 2", "--1", "1.2.3"})
  void anythingElseIsNoNumber(String typed) {
    assertThat(GuessText.typed(typed, NUMBER)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "3, 3",
    "0.25, 0.25",
    "2.10, 2.1",
    "37.96, 38",
    "1234.5, '1,235'",
    "0.001, 0.00100"
  })
  void aFigureHasAboutThreeDigits(double value, String figure) {
    assertThat(GuessText.figure(value)).isEqualTo(figure);
  }
}

package workbench.ui.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class HistoryTest {
  private final History history = new History();

  @Test
  void earlierCellsComeBackAndInTheEndTheTextThatWasThere() {
    history.add("1");
    history.add("2");

    assertThat(history.earlier("unsent")).contains("2");
    assertThat(history.earlier("2")).contains("1");
    assertThat(history.earlier("1")).isEmpty();
    assertThat(history.later("1")).contains("2");
    assertThat(history.later("2")).contains("unsent");
    assertThat(history.later("unsent")).isEmpty();
  }

  @Test
  void theCellThatWasJustRunIsNotBroughtBackInItsOwnPlace() {
    history.add("1");
    history.add("2");

    assertThat(history.earlier("2")).contains("1");
  }

  @Test
  void aCellThatIsEditedIsATextOfItsOwn() {
    history.add("1");
    assertThat(history.earlier("unsent")).contains("1");

    assertThat(history.later("1 + 1")).isEmpty();
    assertThat(history.earlier("1 + 1")).contains("1");
    assertThat(history.later("1")).contains("1 + 1");
  }
}

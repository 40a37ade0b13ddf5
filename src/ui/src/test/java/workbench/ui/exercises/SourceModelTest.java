package workbench.ui.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class SourceModelTest {
  private final SourceModel source = new SourceModel(Path.of("Gallery.java"), "starter");

  private void write(String text) {
    source.buffer().textProperty().set(text);
  }

  private boolean isChanged() {
    return source.buffer().changedBinding().get();
  }

  @Test
  void whatAnotherProgramWritesIsTakenUp() {
    source.found("theirs");

    assertThat(source.buffer().text()).isEqualTo("theirs");
    assertThat(isChanged()).isFalse();
    assertThat(source.isInConflict()).isFalse();
  }

  @Test
  void whatIsWrittenHereStaysIfOnlyThatChanged() {
    write("mine");
    source.found("starter");

    assertThat(source.buffer().text()).isEqualTo("mine");
    assertThat(source.isInConflict()).isFalse();
  }

  @Test
  void ifBothChangedNeitherIsLost() {
    write("mine");
    source.found("theirs");

    assertThat(source.isInConflict()).isTrue();
    assertThat(source.buffer().text()).isEqualTo("mine");
    assertThat(source.theirsProperty().get()).contains("theirs");
  }

  @Test
  void theOtherTextCanBeTaken() {
    write("mine");
    source.found("theirs");
    source.takeTheirs();

    assertThat(source.buffer().text()).isEqualTo("theirs");
    assertThat(isChanged()).isFalse();
    assertThat(source.isInConflict()).isFalse();
  }

  @Test
  void ownTextCanBeKeptAndIsThenToBeSaved() {
    write("mine");
    source.found("theirs");
    source.keepMine();

    assertThat(source.buffer().text()).isEqualTo("mine");
    assertThat(source.buffer().savedText()).isEqualTo("theirs");
    assertThat(isChanged()).isTrue();
    assertThat(source.isInConflict()).isFalse();
  }

  @Test
  void theSameTextOnBothSidesIsNoConflict() {
    write("same");
    source.found("same");

    assertThat(isChanged()).isFalse();
    assertThat(source.isInConflict()).isFalse();
  }

  @Test
  void aConflictEndsIfTheOtherProgramTakesItBack() {
    write("mine");
    source.found("theirs");
    source.found("starter");

    assertThat(source.isInConflict()).isFalse();
  }
}

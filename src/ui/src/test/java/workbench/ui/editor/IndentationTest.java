package workbench.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import workbench.ui.editor.Indentation.NewLine;

final class IndentationTest {
  @Test
  void aLineBeginsAsTheOneBefore() {
    assertThat(Indentation.newLine("  int x;", 8)).isEqualTo(new NewLine("\n  ", ""));
  }

  @Test
  void aLineAfterAnOpeningBracketLiesFurtherIn() {
    assertThat(Indentation.newLine("void f() {", 10)).isEqualTo(new NewLine("\n  ", ""));
  }

  @Test
  void betweenBracketsTheClosingOneGetsALineOfItsOwn() {
    assertThat(Indentation.newLine("  if (a) {}", 10)).isEqualTo(new NewLine("\n    ", "\n  "));
  }

  @Test
  void aClosingBracketGoesOutOnlyWhereItIsTheFirstOnItsLine() {
    assertThat(Indentation.outBy("{\n    ", 6)).isEqualTo(2);
    assertThat(Indentation.outBy("{\n  x; ", 7)).isZero();
    assertThat(Indentation.outBy("{\n", 2)).isZero();
  }
}

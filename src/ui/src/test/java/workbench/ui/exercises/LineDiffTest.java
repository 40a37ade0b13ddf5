package workbench.ui.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class LineDiffTest {
  /// Each row as `left|right`, with a number for a line that is there and an equals sign for one
  /// that both have.
  private static List<String> rows(String left, String right) {
    return LineDiff.between(left, right).stream()
        .map(r ->
            (r.hasLeft() ? r.leftNumber() + r.left() : "")
                + (r.isSame() ? "=" : "|")
                + (r.hasRight() ? r.rightNumber() + r.right() : ""))
        .toList();
  }

  @Test
  void theSameTextIsTheSameLineByLine() {
    assertThat(rows("a\nb\n", "a\nb")).containsExactly("1a=1a", "2b=2b");
  }

  @Test
  void whatStandsForEachOtherLiesSideBySide() {
    assertThat(rows("a\nb\nc", "a\nx\nc")).containsExactly("1a=1a", "2b|2x", "3c=3c");
  }

  @Test
  void whatOneHasMoreLiesAlone() {
    assertThat(rows("a\nc", "a\nb\nc")).containsExactly("1a=1a", "|2b", "2c=3c");
    assertThat(rows("a\nb\nc", "a\nc")).containsExactly("1a=1a", "2b|", "3c=2c");
    assertThat(rows("a\nb\nc\nz", "a\nx\nz")).containsExactly("1a=1a", "2b|2x", "3c|", "4z=3z");
  }

  @Test
  void asManyLinesAsPossibleAreTheSame() {
    assertThat(rows("a\nb\nc\na\nb\nb\na", "c\nb\na\nb\na\nc").stream())
        .filteredOn(row -> row.contains("="))
        .hasSize(4);
  }

  @Test
  void nothingIsLostOfEitherText() {
    List<LineDiff.Row> rows = LineDiff.between("a\n\nb\nc", "\nb\nq\na");

    assertThat(
            rows.stream()
                .filter(LineDiff.Row::hasLeft)
                .map(LineDiff.Row::left)
                .collect(Collectors.joining("\n")))
        .isEqualTo("a\n\nb\nc");
    assertThat(
            rows.stream()
                .filter(LineDiff.Row::hasRight)
                .map(LineDiff.Row::right)
                .collect(Collectors.joining("\n")))
        .isEqualTo("\nb\nq\na");
  }

  @Test
  void ofAnEmptyTextAllIsAdded() {
    assertThat(rows("", "a\nb")).containsExactly("|1a", "|2b");
    assertThat(rows("", "")).isEmpty();
  }
}

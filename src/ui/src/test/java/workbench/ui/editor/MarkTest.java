package workbench.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import workbench.ui.editor.Mark.Edit;

final class MarkTest {
  private static List<Mark<String>> after(String before, String after, Mark<String> mark) {
    return Mark.after(Edit.between(before, after), List.of(mark));
  }

  @Test
  void anEditIsTheShortestOne() {
    assertThat(Edit.between("int x = 1;", "int xy = 1;")).isEqualTo(new Edit(5, 0, 1));
    assertThat(Edit.between("aaa", "aa")).isEqualTo(new Edit(2, 1, 0));
    assertThat(Edit.between("", "new")).isEqualTo(new Edit(0, 0, 3));
  }

  @Test
  void aMarkBehindAnEditMovesWithIt() {
    assertThat(after("int x", "  int x", new Mark<>(4, 5, "x")))
        .containsExactly(new Mark<>(6, 7, "x"));
  }

  @Test
  void aMarkBeforeAnEditStays() {
    assertThat(after("int x", "int x = 3", new Mark<>(0, 3, "int")))
        .containsExactly(new Mark<>(0, 3, "int"));
  }

  @Test
  void aMarkAroundAnEditGrowsWithIt() {
    assertThat(after("\"one two\"", "\"one, two\"", new Mark<>(0, 9, "text")))
        .containsExactly(new Mark<>(0, 10, "text"));
  }

  @Test
  void aMarkWhoseTextIsRemovedIsGone() {
    assertThat(after("int x = foo;", "int x = ;", new Mark<>(8, 11, "foo"))).isEmpty();
    assertThat(after("int x = foo;", "int ;", new Mark<>(8, 11, "foo"))).isEmpty();
  }
}

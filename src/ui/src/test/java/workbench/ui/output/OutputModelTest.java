package workbench.ui.output;

import static org.assertj.core.api.Assertions.assertThat;
import static workbench.probe.agent.OutputKind.ERR;
import static workbench.probe.agent.OutputKind.OUT;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import workbench.probe.agent.OutputKind;
import workbench.ui.editor.Buffer;
import workbench.ui.editor.Origin;
import workbench.ui.output.Row.Note.Tone;

final class OutputModelTest {
  private final Buffer buffer = new Buffer("test", "", "", Optional.empty());
  private final OutputModel model = new OutputModel();
  private final PrintedText printed = new PrintedText();

  private void begin(int cell) {
    model.begin(cell, new Origin(buffer, 0, "cell " + cell));
  }

  private void print(int cell, OutputKind stream, String text) {
    printed.add(cell, stream, text.getBytes(StandardCharsets.UTF_8));
    model.print(printed.take());
  }

  private List<String> texts() {
    return model.rows().stream().map(Row::text).toList();
  }

  @Test
  void whatIsPrintedComesUnderItsCellAlsoWhenTheNextOneHasBegun() {
    begin(1);
    begin(2);
    print(2, OUT, "two\n");
    print(1, OUT, "one\n");

    assertThat(texts()).containsExactly("cell 1", "one", "cell 2", "two");
  }

  @Test
  void aLineGoesOnWithTheNextPieceOfTheSameStream() {
    begin(1);
    print(1, OUT, "a");
    print(1, OUT, "b\nc\n");
    print(1, ERR, "d");
    print(1, OUT, "e");

    assertThat(texts()).containsExactly("cell 1", "ab", "c", "d", "e");
    assertThat(model.rows().get(3)).isEqualTo(new Row.Printed(ERR, "d", true));
  }

  @Test
  void ofAFloodTheLastLinesAreKept() {
    begin(1);
    for (int i = 0; i < 30; i++) {
      print(1, OUT, "x\n".repeat(100) + i + "\n");
    }
    model.add(1, List.of(new Row.Note(Tone.PLAIN, "end")));

    assertThat(model.rows()).hasSize(1 + 1 + Section.MOST_LINES + 1);
    assertThat(model.rows().get(1))
        .isInstanceOfSatisfying(
            Row.Dropped.class, d -> assertThat(d.lines()).isEqualTo(30 * 101 - Section.MOST_LINES));
    assertThat(texts()).endsWith("x", "29", "end");
  }

  @Test
  void aLineWithoutAnEndIsBroken() {
    begin(1);
    print(1, OUT, "y".repeat(5_000));

    assertThat(texts().stream().mapToInt(String::length).max()).hasValue(2_000);
    assertThat(String.join("", texts())).endsWith("y".repeat(5_000));
  }

  @Test
  void theNumbersOfAFreshLabBelongToItsOwnCells() {
    begin(1);
    begin(1);
    print(1, OUT, "second\n");

    assertThat(texts()).containsExactly("cell 1", "cell 1", "second");
  }

  @Test
  void leftoversThatWereEndedAreNotOfferedAgain() {
    begin(1);
    model.add(1, List.of(new Row.Left("a thread")));
    begin(2);
    model.endLeftovers(new Row.Note(Tone.GOOD, "ended"));

    assertThat(texts()).containsExactly("cell 1", "ended", "cell 2");
  }

  @Test
  void oldCellsMakeRoom() {
    for (int i = 1; i <= 150; i++) {
      begin(i);
    }

    assertThat(texts()).hasSize(100).startsWith("cell 51").endsWith("cell 150");
  }
}

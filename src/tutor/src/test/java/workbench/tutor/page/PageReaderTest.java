package workbench.tutor.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import workbench.report.chart.ChartKind;

class PageReaderTest {
  private static final String FRONT =
      """
      ---
      title: A page
      concepts: C1, C17
      minutes: 5
      ---
      """;

  @TempDir Path folder;

  private ReadPage read(String text) throws IOException {
    return PageReader.read(Files.writeString(folder.resolve("README.md"), text));
  }

  private Page page(String body) throws IOException {
    return switch (read(FRONT + body)) {
      case ReadPage.Good(var page) -> page;
      case ReadPage.Broken(var problems) -> throw new AssertionError(problems);
    };
  }

  private List<String> problems(String text) throws IOException {
    return switch (read(text)) {
      case ReadPage.Good _ -> List.of();
      case ReadPage.Broken(var problems) ->
          problems.stream().map(p -> p.line() + ": " + p.sentence()).toList();
    };
  }

  @Test
  void theFrontMatterIsRead() throws Exception {
    FrontMatter front = page("").front();
    assertThat(front)
        .isEqualTo(
            new FrontMatter(
                "A page", List.of(Concept.C1, Concept.C17), 5, false, List.of(), List.of()));
    assertThat(page("").blocks()).isEmpty();
  }

  @Test
  void plainMarkdownIsProse() throws Exception {
    List<Block> blocks =
        page("""
        # A heading

        A paragraph.

        | a | b |
        |---|---|
        | 1 | 2 |

        ```java
        notRun();
        ```

        > A quote.
        """)
            .blocks();
    assertThat(blocks)
        .extracting(block -> ((Block.Prose) block).node())
        .hasExactlyElementsOfTypes(
            Heading.class,
            Paragraph.class,
            TableBlock.class,
            FencedCodeBlock.class,
            BlockQuote.class);
  }

  @Test
  void aCellHasItsNumberItsLineAndTheExceptionThatItThrows() throws Exception {
    Page page =
        page(
            """

            ```java run
            int x = 1;
            x + 1
            ```

            ```java run throws=ArithmeticException
            1 / 0
            ```
            """);
    assertThat(page.cells())
        .containsExactly(
            new PageCell(1, "int x = 1;\nx + 1", Optional.empty(), List.of(), List.of(), 8),
            new PageCell(2, "1 / 0", Optional.of("ArithmeticException"), List.of(), List.of(), 13));
  }

  @Test
  void predictionsBelongToTheNextCell() throws Exception {
    Page page =
        page(
            """
            > **Predict.** Which one?
            >
            > - the *first* `x == 1`
            > - the second `x == 2`

            > **Predict.** How long?
            >
            > In seconds, give or take 20 %: `cell.wallMillis() / 1000`

            > **Predict.** How many?
            >
            > In threads: `x`

            ```java run
            int x = 1;
            ```
            """);
    assertThat(page.blocks())
        .extracting(Object::getClass)
        .hasToString(
            List.of(
                    Block.Question.class,
                    Block.Question.class,
                    Block.Question.class,
                    Block.Code.class)
                .toString());
    List<Prediction> predictions = page.cells().getFirst().predictions();
    assertThat(predictions).extracting(Prediction::number).containsExactly(1, 2, 3);
    Prediction.Choices choices = (Prediction.Choices) predictions.get(0).kind();
    assertThat(choices.choices())
        .extracting(c -> Markdown.plain(c.text()) + "|" + c.condition())
        .containsExactly("the first|x == 1", "the second|x == 2");
    assertThat(predictions.get(1).kind())
        .isEqualTo(new Prediction.Quantity("seconds", "cell.wallMillis() / 1000", 0.2, 13));
    assertThat(predictions.get(2).kind()).isEqualTo(new Prediction.Quantity("threads", "x", 0, 17));
    assertThat(plain(predictions.get(0).question())).isEqualTo("Predict. Which one?");
  }

  private static String plain(List<Node> nodes) {
    return Markdown.plain(nodes.getFirst());
  }

  @Test
  void aQuantityIsRightWithinItsTolerance() {
    Prediction.Quantity near = new Prediction.Quantity("s", "x", 0.2, 1);
    assertThat(near.isRight(8, 10)).isTrue();
    assertThat(near.isRight(12.1, 10)).isFalse();
    assertThat(new Prediction.Quantity("threads", "x", 0, 1).isRight(3, 3)).isTrue();
  }

  @Test
  void explanationsHoldBlocksAndClaimsOfTheCellBefore() throws Exception {
    Page page =
        page(
            """
            ```java run
            int x = 1;
            ```

            <details>
            <summary>Because</summary>

            A reason.

            ```java check
            x == 1       // It is one.
            x
              .equals(1) // So says equals.
            ```

            </details>

            After it.
            """);
    List<Check> checks =
        List.of(
            new Check("x == 1", "It is one.", 16),
            new Check("x .equals(1)", "So says equals.", 17));
    assertThat(page.checks()).isEqualTo(checks);
    assertThat(page.blocks()).hasSize(3);
    Block.Why why = (Block.Why) page.blocks().get(1);
    assertThat(why.title()).isEqualTo("Because");
    assertThat(why.blocks()).hasSize(2).contains(new Block.Claims(1, checks));
    assertThat(page.blocks().getLast()).isInstanceOf(Block.Prose.class);
  }

  @Test
  void looksTriesAndTwoLanguagesAreBlocksOfTheirOwn() throws Exception {
    List<Block> blocks =
        page("""
        > **Look** at `ui-lag`: it climbs.

        > **Look** at the output.

        > **Try** another.

        ```csharp
        await Task.Delay(1);
        ```
        ```java
        Thread.sleep(1);
        ```
        """)
            .blocks();
    assertThat(((Block.Look) blocks.get(0)).chart()).contains(ChartKind.UI_LAG);
    assertThat(((Block.Look) blocks.get(1)).chart()).isEmpty();
    assertThat(blocks.get(2)).isInstanceOf(Block.Try.class);
    assertThat(blocks.get(3))
        .isEqualTo(new Block.Beside("await Task.Delay(1);", "Thread.sleep(1);"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# No front matter                            | 1: a page begins with its front matter",
        "---;title: A;concepts: C1;minutes: 5         | 1: the front matter has no end",
        "---;concepts: C1;minutes: 5;---              | 1: the front matter needs a title.",
        "---;title:;concepts: C1;minutes: 5;---       | 2: the front matter needs a title.",
        "---;title: A;minutes: 5;---                  | 1: the front matter needs a concepts.",
        "---;title: A;concepts: C99;minutes: 5;---    | 3: \"C99\" is no concept: C1 to C17.",
        "---;title: A;concepts: C1;minutes: long;---  | 4: minutes is a whole number from 1",
        "---;title: A;concepts: C1;minutes: 0;---     | 4: minutes is a whole number from 1",
        "---;title: A;colour: red;concepts: C1;minutes: 5;--- | 3: there is no \"colour\"",
        "---;title: A;nonsense;concepts: C1;minutes: 5;---    | 3: the front matter is lines of",
        "---;title: A;concepts: C1;minutes: 5;preview: maybe;--- | 5: preview is true or false.",
      })
  void aFaultyFrontMatterIsToldWithItsLine(String lines, String problem) throws Exception {
    assertThat(problems(lines.replace(';', '\n') + "\n"))
        .anySatisfy(p -> assertThat(p).startsWith(problem));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "```java run;;```                             | 7: this cell is empty.",
        "```java run slow;x();```                     | 7: a cell's only option is throws=",
        "```java walk;x();```                         | 7: java may be followed by run or check",
        "```java check;x // It is.;```                | 7: no cell comes before this check",
        "```java run;x();```;;```java check;x;```     | 12: this check does not say in a sentence",
        "```java run;x();```;;```java check;;```      | 11: there is no check in here.",
        "```java run;x();```;;```java check;// Only words.;``` | 12: a check is an expression",
        "> **Predict.** Alone?;>;> - a `x`;> - b `y`   | 7: no cell comes after this prediction",
        "> **Predict.** Nothing?                      | 7: a prediction ends in a list of choices",
        "> **Predict.** Bare?;>;> - a;> - b `y`       | 9: this choice has no condition",
        "> **Predict.** One?;>;> - a `x`              | 9: one choice is none: give two or more.",
        "<details>;<summary>Why</summary>;;Because.   | 10: the <details> before has no end",
        "</details>                                   | 7: there is no <details> that this could",
      })
  void aFaultyBlockIsToldWithItsLine(String lines, String problem) throws Exception {
    assertThat(problems(FRONT + "\n" + lines.replace(';', '\n') + "\n"))
        .anySatisfy(p -> assertThat(p).startsWith(problem));
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing", "latin"})
  void aFileThatCannotBeReadIsTold(String kind) throws Exception {
    Path file = folder.resolve("README.md");
    if (kind.equals("latin")) {
      Files.write(file, "---\ntitle: Gr\u00fcn\n---\n".getBytes(StandardCharsets.ISO_8859_1));
    }
    assertThat(PageReader.read(file)).isInstanceOf(ReadPage.Broken.class);
    assertThat(((ReadPage.Broken) PageReader.read(file)).problems().getFirst().toString())
        .startsWith(file + ":1: ")
        .endsWith(kind.equals("latin") ? "the page is not in UTF-8." : "there is no such file.");
  }
}

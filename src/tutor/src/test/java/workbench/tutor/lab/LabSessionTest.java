package workbench.tutor.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import workbench.probe.agent.OutputKind;
import workbench.shell.Outcome;
import workbench.tutor.page.Page;
import workbench.tutor.page.PageCell;

/// Cells of a page with their answers and claims, in one lab JVM for all tests.
@TestInstance(Lifecycle.PER_CLASS)
class LabSessionTest {
  @TempDir Path folder;

  private final List<String> printed = new CopyOnWriteArrayList<>();

  @SuppressWarnings("NullAway.Init")
  private LabSession session;

  @BeforeAll
  void open() {
    session =
        LabSession.open(
            false,
            false,
            new CellListener() {
              @Override
              public void printed(int cell, OutputKind stream, String text) {
                printed.add(cell + " " + stream + " " + text.strip());
              }
            });
  }

  @BeforeEach
  void forget() {
    session.restart();
    printed.clear();
  }

  @AfterAll
  void close() {
    session.close();
  }

  private Lab lab(String body) throws Exception {
    return new PageFolder(folder).catalogue("a").page("a", "Alpha", body).lab("a");
  }

  private List<CellRun> run(String body) throws Exception {
    List<CellRun> runs = new ArrayList<>();
    for (PageCell cell : PageFolder.page(lab(body)).cells()) {
      runs.add(session.run(cell, cell.source()));
    }
    return runs;
  }

  @Test
  void claimsHoldFailOrCannotBeTold() throws Exception {
    CellRun run =
        run("""
        ```java run
        int x = 1;
        System.out.println("x is " + x);
        ```

        ```java check
        x == 1                     // It is one.
        x == 2                     // It is two.
        x + 1                      // It is neither.
        y == 1                     // There is no y.
        runs.last(0).done() == 1   // There was a run.
        ```
        """)
            .getFirst();
    assertThat(run.isAsTold()).isTrue();
    assertThat(run.proofs())
        .extracting(Proof::state)
        .containsExactly(
            Proof.State.HOLDS,
            Proof.State.FAILS,
            Proof.State.UNKNOWN,
            Proof.State.UNKNOWN,
            Proof.State.UNKNOWN);
    assertThat(run.proofs().subList(2, 5))
        .extracting(Proof::why)
        .satisfiesExactly(
            why -> assertThat(why).isEqualTo("It is neither true nor false, but 2."),
            why -> assertThat(why).contains("\"y == 1\" does not compile here: cannot find symbol"),
            why -> assertThat(why).isEqualTo("There are only 0 runs yet."));
    assertThat(printed).containsExactly("1 OUT x is 1");
  }

  @Test
  void predictionsAreAnsweredByTheRun() throws Exception {
    CellRun run =
        run("""
        > **Predict.** Which?
        >
        > - one `x == 1`
        > - two `x == 2`

        > **Predict.** Which of these?
        >
        > - one `x == 1`
        > - not two `x != 2`

        > **Predict.** How many?
        >
        > In things, give or take 10 %: `x * 10`

        ```java run
        int x = 2;
        ```
        """)
            .getFirst();
    assertThat(run.answers())
        .containsExactly(
            new Answer.Choice(1),
            new Answer.Unknown("None of the answers fits what was seen in this run."),
            new Answer.Measured(20));
    var predictions = run.cell().predictions();
    Answer right = run.answers().getFirst();
    assertThat(right.confirms(new Guess.Chosen(1), predictions.getFirst())).isTrue();
    assertThat(right.confirms(new Guess.Chosen(0), predictions.getFirst())).isFalse();
    Answer measured = run.answers().getLast();
    assertThat(measured.confirms(new Guess.Stated(21), predictions.getLast())).isTrue();
    assertThat(measured.confirms(new Guess.Stated(25), predictions.getLast())).isFalse();
  }

  @Test
  void aCellThatThrowsOnPurposeIsAsTold() throws Exception {
    String throwing = "```java run throws=ArithmeticException\n%s\n```\n";
    assertThat(run(throwing.formatted("1 / 0")).getFirst().isAsTold()).isTrue();
    assertThat(run(throwing.formatted("1 / 1")).getFirst().isAsTold()).isFalse();
    assertThat(run(throwing.formatted("List.of().getFirst()")).getFirst().isAsTold()).isFalse();
    assertThat(run("```java run\n1 / 0\n```\n").getFirst().isAsTold()).isFalse();
  }

  @Test
  void aRestartForgets() throws Exception {
    PageCell cell = PageFolder.page(lab("```java run\nint x = 1;\n```\n")).cells().getFirst();
    assertThat(session.run(cell, "int x = 1;").result().succeeded()).isTrue();
    assertThat(session.run(cell, "x").result().succeeded()).isTrue();
    session.restart();
    assertThat(session.run(cell, "x").result().last()).isInstanceOf(Outcome.Rejected.class);
  }

  @Test
  void aPageWhoseClaimsFailIsTriedAgainAndThenTold() throws Exception {
    Lab lab =
        lab(
            """
            ```java run
            int x = 1;
            ```

            ```java check
            x == 1 // It is one.
            x == 2 // It is two.
            ```
            """);
    List<Integer> cells = new ArrayList<>();
    Page page = PageFolder.page(lab);
    CheckedLab checked =
        new LabCheck(lab, run -> cells.add(run.cell().number())).run(page, session);
    assertThat(checked.isGood()).isFalse();
    assertThat(checked.tries()).isEqualTo(LabCheck.MOST_TRIES);
    assertThat(cells).hasSize(LabCheck.MOST_TRIES);
    assertThat(checked.problems())
        .extracting(Object::toString)
        .containsExactly(page.file() + ":12: this does not hold: It is two.");
  }

  @Test
  void aCellThatDoesNotCompileIsToldWithItsLineAndNotTriedAgain() throws Exception {
    Lab lab = lab("```java run\nint x = 1;\nint z = y;\n```\n");
    CheckedLab checked = new LabCheck(lab, _ -> {}).run(PageFolder.page(lab), session);
    assertThat(checked.tries()).isEqualTo(1);
    assertThat(checked.problems())
        .singleElement()
        .asString()
        .contains(":8: this cell does not compile: cannot find symbol");
  }
}

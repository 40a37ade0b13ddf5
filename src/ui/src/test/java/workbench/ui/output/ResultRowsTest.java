package workbench.ui.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import workbench.probe.agent.Leftover;
import workbench.shell.CellResult;
import workbench.shell.CellResult.Evaluated;
import workbench.shell.CellResult.Loss;
import workbench.shell.Diagnostic;
import workbench.shell.Outcome;
import workbench.shell.StopReport;
import workbench.shell.StopReport.Rung;
import workbench.shell.StopReport.Step;
import workbench.shell.Thrown;
import workbench.ui.editor.Buffer;
import workbench.ui.editor.Origin;

final class ResultRowsTest {
  private static final String SOURCE = "int x = 1;\nint y = foo;";

  private final Buffer buffer = new Buffer("test", "// first\n" + SOURCE, "", Optional.empty());
  private final Origin origin = new Origin(buffer, 9, SOURCE);

  private List<Row> rows(Outcome outcome, Optional<Loss> loss, Leftover... leftovers) {
    CellResult result =
        new CellResult(4, List.of(new Evaluated(SOURCE, 0, outcome)), List.of(leftovers), loss);
    return ResultRows.of(result, origin, _ -> Optional.of(origin), Optional.empty());
  }

  @Test
  void aDiagnosticSaysItsLineAndLeadsToItsPlace() {
    Diagnostic wrong =
        new Diagnostic(true, "cannot find symbol\n  symbol: foo\n  location: class ", 19, 22);

    Row row = rows(new Outcome.Rejected(List.of(wrong)), Optional.empty()).getFirst();

    assertThat(row.text()).isEqualTo("line 2: error: cannot find symbol\n  symbol: foo");
    assertThat(row)
        .isInstanceOfSatisfying(
            Row.Problem.class, p -> assertThat(p.place().fromNow()).isEqualTo(9 + 19));
  }

  @Test
  void aPlaceFollowsItsCellWhenTheTextBeforeItChanges() {
    buffer.textProperty().set("// first of all\n" + SOURCE);

    assertThat(new Origin.Place(origin, 19, 22).fromNow()).isEqualTo(buffer.text().indexOf("foo"));
  }

  @Test
  void anExceptionShowsTheLearnersFramesFirstAndItsCause() {
    Thrown.Frame own = new Thrown.Frame("f", 4, 2, "");
    Thrown.Frame other = new Thrown.Frame("List.get", 0, 7, "List.java");
    Thrown cause = new Thrown("java.io.IOException", "", List.of(own), Optional.empty());
    Thrown thrown =
        new Thrown("java.lang.RuntimeException", "no", List.of(own, other), Optional.of(cause));

    List<Row> rows = rows(new Outcome.Threw(thrown), Optional.empty());

    assertThat(rows.stream().map(Row::text))
        .containsExactly(
            "java.lang.RuntimeException: no",
            "in f, cell 4, line 2",
            "at List.get (List.java:7)",
            "caused by java.io.IOException",
            "in f, cell 4, line 2");
    assertThat(rows.get(1))
        .isInstanceOfSatisfying(
            Row.Stack.class, s -> assertThat(s.place().orElseThrow().fromNow()).isEqualTo(9 + 11));
  }

  @Test
  void aStoppedCellSaysHowAndWhatIsLost() {
    Duration took = Duration.ofMillis(140);
    StopReport report =
        new StopReport(
            List.of(
                new Step(Rung.INTERRUPT, took),
                new Step(Rung.INTERRUPT_AGAIN, took),
                new Step(Rung.KILL, took)),
            took);

    List<Row> rows =
        rows(
            new Outcome.Stopped(report),
            Optional.of(new Loss(Optional.empty(), List.of("x", "y"))));

    assertThat(rows.getFirst().text())
        .isEqualTo(
            "Stopped in 140 ms: interrupted twice, then the lab JVM was killed and replaced."
                + " Lost with it: x, y.");
  }

  @Test
  void whatIsLeftRunningComesLast() {
    List<Row> rows =
        rows(
            new Outcome.Value("int", "x", "1"),
            Optional.empty(),
            new Leftover(4, Leftover.Kind.THREAD, "pool-*", "waiting", 3));

    assertThat(rows.stream().map(Row::text))
        .containsExactly("x ==> 1 : int", "Still running: 3 threads pool-* (waiting).");
  }
}

package workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import workbench.shell.CellResult.Evaluated;
import workbench.shell.Thrown.Frame;

/// Where diagnostics, frames and snippets are in a cell of several snippets, with comments and
/// blank lines between them.
@TestInstance(Lifecycle.PER_CLASS) // A lab is enough for all.
class PlacesTest {
  private LabShell shell;

  @BeforeAll
  void start() {
    LabOptions options =
        LabOptions.of(System.getProperty("java.class.path"), List.of("import java.util.*;"));
    shell = LabShell.start(options.spare(false), new LabListener() {});
  }

  @AfterAll
  void close() {
    shell.close();
  }

  @Test
  void aDiagnosticIsAtTheCodeItMeans() {
    assertThat(marked("int a = 1;\n\nint b = \"text\";\n")).containsExactly("\"text\"");
    assertThat(marked("\n\n  // before\n  int a = nowhere;")).containsExactly("nowhere");
    assertThat(marked("/* one\n   two */\n\nint a = /* in */ nowhere + 1 // after"))
        .containsExactly("nowhere");
    assertThat(marked("int a = 1; // int b = \"text\"\n\n/// doc\nint b = a + cc"))
        .containsExactly("cc");
    assertThat(marked("1 + 1\n\n2 + two\n3")).containsExactly("two");
    assertThat(marked("int f() {\n  // in it\n  return \"a\";\n}")).containsExactly("\"a\"");
    assertThat(marked("int a = 1; int b = \"text\"; int c = nowhere;")).containsExactly("\"text\"");
    assertThat(marked("class A {\n  int x = one;\n\n  // two\n  int y = two;\n}\nnew A()"))
        .isEmpty();
  }

  @Test
  void allDiagnosticsOfASnippetAreAtTheirPlaces() {
    assertThat(
            marked("int ok = 1;\n\n// then\nint f() {\n  int a = \"x\";\n  return 'c' + \"y\";\n}"))
        .containsExactly("\"x\"", "'c' + \"y\"");
  }

  @Test
  void whatIsMissingAtTheEndIsAtTheEnd() {
    String cell = "int a = 1;\n\nint f( {\n}\n";
    assertThat(diagnostics(cell)).isNotEmpty().allMatch(d -> d.from() >= cell.indexOf("int f"));
    String open = "int a = 1;\nint g() {\n  return 1;";
    assertThat(diagnostics(open))
        .singleElement()
        .matches(d -> d.from() >= open.length() - 1 && d.to() <= open.length());
  }

  @Test
  void snippetsBeginWithTheirComments() {
    String cell =
        "\n// first\nint a = 1;   int b = 2; // second\n\n\n/* third\n */ int c = 3\n\nc\n";
    List<Evaluated> all = shell.evaluate(cell).snippets();
    assertThat(all)
        .extracting(Evaluated::source)
        .containsExactly(
            "// first\nint a = 1;", "int b = 2; // second", "/* third\n */ int c = 3", "c");
    assertThat(all).allMatch(e -> cell.startsWith(e.source(), e.from()));
  }

  @Test
  void framesCountLinesInTheCell() {
    String cell =
        """

        // a comment

        int third(int n) {
          // and one inside

          return 1 / n;
        }

        /* two
           lines */
        int tenth = 3;

        Runnable failing = () -> {
          third(0);
        };
        tenth++; failing.run();
        """;
    CellResult result = shell.evaluate(cell);
    int number = result.cell();
    assertThat(result.last())
        .isInstanceOfSatisfying(
            Outcome.Threw.class,
            t ->
                assertThat(t.thrown().frames())
                    .filteredOn(Frame::isOwn)
                    .extracting(Frame::method, Frame::cell, Frame::line)
                    .containsExactly(
                        tuple("third", number, 7),
                        tuple("lambda$do_it$$0", number, 15),
                        tuple("", number, 17)));
  }

  @Test
  void framesOfEarlierCellsNameTheirCell() {
    int defined = shell.evaluate("\n\nint divide(int n) {\n  return 1 / n;\n}").cell();
    shell.evaluate("int unrelated = 1;");
    CellResult result = shell.evaluate("// now\n\ndivide(0)");
    assertThat(frames(result))
        .containsExactly(new Frame("divide", defined, 4, ""), new Frame("", result.cell(), 3, ""));
  }

  @Test
  void framesOfARedefinedMethodAreWhereItWasWrittenLast() {
    shell.evaluate("int changed(int n) { return 1 / n; }");
    int second = shell.evaluate("\n\n\nint changed(int n) { return 2 / n; }").cell();
    CellResult result = shell.evaluate("changed(0)");
    assertThat(frames(result))
        .containsExactly(new Frame("changed", second, 4, ""), new Frame("", result.cell(), 1, ""));
  }

  @Test
  void theCauseHasItsOwnPlace() {
    CellResult result =
        shell.evaluate(
            "try {\n  Integer.parseInt(\"x\");\n} catch (NumberFormatException e) {\n"
                + "  throw new IllegalStateException(e);\n}");
    assertThat(result.last())
        .isInstanceOfSatisfying(
            Outcome.Threw.class,
            t -> {
              assertThat(t.thrown().frames().getFirst().line()).isEqualTo(4);
              assertThat(t.thrown().cause().orElseThrow().frames().getFirst().line()).isEqualTo(2);
            });
  }

  @Test
  void whatIsNotDeclaredYetIsNamed() {
    shell.evaluate("int early() { return late(); }");
    assertThat(shell.evaluate("early()").last())
        .isInstanceOfSatisfying(
            Outcome.Threw.class,
            t ->
                assertThat(t.thrown().message())
                    .isEqualTo("The method early() cannot be used until there is method late()."));
  }

  @Test
  void theLearnersExceptionsHaveTheirOwnNames() {
    shell.evaluate("class Trouble extends RuntimeException {}");
    assertThat(shell.evaluate("throw new Trouble()").last())
        .isInstanceOfSatisfying(
            Outcome.Threw.class, t -> assertThat(t.thrown().type()).isEqualTo("Trouble"));
  }

  private List<String> marked(String cell) {
    return diagnostics(cell).stream().map(d -> cell.substring(d.from(), d.to())).toList();
  }

  private List<Diagnostic> diagnostics(String cell) {
    return shell.evaluate(cell).last() instanceof Outcome.Rejected rejected
        ? rejected.diagnostics()
        : List.of();
  }

  private static List<Frame> frames(CellResult result) {
    return result.last() instanceof Outcome.Threw threw
        ? threw.thrown().frames().stream().filter(Frame::isOwn).toList()
        : List.of();
  }
}

package workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workbench.probe.agent.OutputKind;
import workbench.shell.Assistant.Completeness;
import workbench.shell.Assistant.Documentation;
import workbench.shell.Assistant.Kind;
import workbench.shell.Assistant.Suggestion;
import workbench.shell.Assistant.Suggestions;

@TestInstance(Lifecycle.PER_CLASS) // A lab is enough for all.
class AssistantTest {
  private static final LabOptions OPTIONS =
      LabOptions.of(System.getProperty("java.class.path"), List.of("import java.util.*;"))
          .spare(false);

  /// Stands for the caret.
  private static final String CARET = "‸";

  private final Queue<String> printed = new ConcurrentLinkedQueue<>();
  private LabShell shell;
  private Assistant assistant;

  @BeforeAll
  void start() {
    shell =
        LabShell.start(
            OPTIONS,
            new LabListener() {
              @Override
              public void printed(int cell, OutputKind stream, byte[] text) {
                printed.add(new String(text, StandardCharsets.UTF_8));
              }
            });
    assistant = shell.assistant();
  }

  @AfterAll
  void close() {
    shell.close();
  }

  @Test
  void namesThatBeginSoAreSuggested() {
    shell.evaluate("int quantity = 3; String quality = \"good\";");
    assertThat(suggested("1 + qua‸")).containsExactly("quality", "quantity");
    assertThat(complete("1 + qua‸").from()).isEqualTo(4);
  }

  @Test
  void whatFitsTheTypeComesFirst() {
    shell.evaluate("int zebras = 3; String zebra = \"one\"; int zero() { return 0; }");
    assertThat(complete("int n = zeb‸").all())
        .containsExactly(new Suggestion("zebras", true), new Suggestion("zebra", false));
  }

  @Test
  void membersAreSuggestedOnce() {
    assertThat(suggested("\"text\".sub‸")).containsExactly("subSequence(", "substring(");
  }

  @Test
  void whatTheCellDeclaresBeforeCountsToo() {
    String cell =
        """
        // a cell
        var words = List.of("a", "b")
        record Point(int abscissa) {}

        int twice(int number) {
          return 2 * number;
        }
        var p = new Point(1);
        """;
    assertThat(suggested(cell + "p.absc‸")).contains("abscissa()");
    assertThat(suggested(cell + "words.getFi‸")).containsExactly("getFirst()");
    assertThat(suggested(cell + "twi‸")).containsExactly("twice(");
    assertThat(suggested(cell + "int thrice(int n) {\n  return twi‸")).containsExactly("twice(");
    assertThat(suggested(cell + "int sum(Point point) {\n  return point.absc‸"))
        .contains("abscissa()");
    assertThat(suggested(cell + "word‸")).containsExactly("words");
    assertThat(suggested(cell + "Poi‸")).contains("Point");
    assertThat(document(cell + "twice(‸"))
        .extracting(Documentation::signature)
        .containsExactly("int twice(int number)");
    String source = cell + "p.absc‸";
    assertThat(complete(source).from()).isEqualTo(source.indexOf("absc‸"));
  }

  @Test
  void localVariablesOfAnUnfinishedBlockAreSuggested() {
    assertThat(suggested("void f() {\n  int interim = 1;\n  inter‸")).contains("interim");
    assertThat(suggested("int a = 1;\nvoid f() {\n  int interim = 1;\n  inter‸"))
        .contains("interim");
  }

  @Test
  void importsAreCompleted() {
    assertThat(suggested("import java.util.concur‸")).containsExactly("concurrent.");
    assertThat(suggested("import java.util.List;\nimport java.util.fun‸"))
        .containsExactly("function.");
  }

  @Test
  void textBehindTheCaretIsNoHindrance() {
    assertThat(suggested("var list = new ArrayL‸();\nint next = 1;")).contains("ArrayList(");
  }

  @Test
  void commentsAndStringsHaveNoSuggestions() {
    assertThat(suggested("int a = 1; // Str‸")).isEmpty();
    assertThat(suggested("int a = /* Str‸ */ 1;")).isEmpty();
    assertThat(suggested("var s = \"Str‸\";")).isEmpty();
    assertThat(suggested("var s = \"closed\".len‸")).containsExactly("length()");
  }

  @Test
  void aCallIsDocumentedWithItsParameters() {
    assertThat(document("\"text\".substring(‸"))
        .extracting(Documentation::signature)
        .containsExactly(
            "String String.substring(int beginIndex)",
            "String String.substring(int beginIndex, int endIndex)");
  }

  @Test
  void theNameUnderTheCaretIsDocumentedWhereverItStandsInTheCell() {
    shell.evaluate("/** Ours. */ int half(int whole) { return whole / 2; }");
    assertThat(document("int a = 1;\nint b = ha‸lf(3);\nint c = 2;"))
        .extracting(Documentation::signature)
        .containsExactly("int half(int whole)");
    assertThat(document("Lis‸t<String> l = null;"))
        .extracting(Documentation::signature)
        .containsExactly("java.util.List<E>");
  }

  @Test
  void javadocComesAsPlainTextWhereTheSourcesAre() {
    boolean hasSources = Files.exists(Path.of(System.getProperty("java.home"), "lib", "src.zip"));
    String text = document("Math.max(‸").getFirst().text();
    if (hasSources) {
      assertThat(text)
          .startsWith("Returns the greater of two int values.")
          .contains("Integer.MAX_VALUE", "\nParameter a   an argument.", "\nReturns the larger of")
          .doesNotContain("{@", "@param");
    } else {
      assertThat(text).isEmpty();
    }
  }

  @Test
  void wholeCellsAreHighlighted() {
    String cell =
        """
        import java.util.*; // all
        int count = 0x1F + 2;
        record Point(int x) {}
        sealed interface Shape permits Round {}
        String greet() { var s = "hi"; return s; }
        new Date(1, 2, 3);
        char c = 'x'
        """;
    assertThat(highlighted(cell, Kind.KEYWORD))
        .containsExactly(
            "import",
            "int",
            "record",
            "int",
            "sealed",
            "interface",
            "permits",
            "var",
            "return",
            "new",
            "char");
    assertThat(highlighted(cell, Kind.DECLARATION))
        .contains("count", "Point", "x", "Shape", "greet", "s", "c");
    assertThat(highlighted(cell, Kind.DEPRECATED)).containsExactly("Date");
    assertThat(highlighted(cell, Kind.NUMBER)).containsExactly("0x1F", "2", "1", "2", "3");
    assertThat(highlighted(cell, Kind.STRING)).containsExactly("\"hi\"", "'x'");
    assertThat(highlighted(cell, Kind.COMMENT)).containsExactly("// all");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          void f() { int x = ;                   | void int
          class A { void f( { } int y = "if      | class void int
          /* if */ for (int i = 0; i <           | for int
          import java.ut                         | import
          } else { if (                          | else if
          """)
  void incompleteCodeIsHighlightedToo(String source, String keywords) {
    assertThat(highlighted(source, Kind.KEYWORD)).containsExactly(keywords.split(" "));
  }

  @Test
  void nothingIsHighlightedInNothing() {
    assertThat(assistant.highlight("").join()).isEmpty();
    assertThat(assistant.highlight("\n  \n").join()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          1 + 1                  | COMPLETE
          int x = 3;             | COMPLETE
          int f() {              | INCOMPLETE
          int x = 3; int f() {   | INCOMPLETE
          /* open                | INCOMPLETE
          foo(                   | INCOMPLETE
          // nothing             | EMPTY
          int x = 1; // done     | COMPLETE
          foo(]                  | UNKNOWN
          """)
  void completenessIsTold(String source, Completeness completeness) {
    assertThat(assistant.completeness(source).join()).isEqualTo(completeness);
  }

  @Test
  void blanksAndCommentsAreEmptyUnlessASnippetIsBeforeThem() {
    assertThat(assistant.completeness("\n// none\n").join()).isEqualTo(Completeness.EMPTY);
    assertThat(assistant.completeness("int x = 1\n\n/* no */").join())
        .isEqualTo(Completeness.COMPLETE);
    assertThat(assistant.completeness("").join()).isEqualTo(Completeness.EMPTY);
    assertThat(assistant.completeness(" \n ").join()).isEqualTo(Completeness.EMPTY);
  }

  @Test
  void aLongCellIsNoTrouble() {
    String cell =
        IntStream.range(0, 2_000)
            .mapToObj(i -> "int number" + i + " = Math.max(" + i + ", 3); // one of many\n")
            .collect(Collectors.joining());
    assertThat(assistant.completeness(cell).join()).isEqualTo(Completeness.COMPLETE);
    assertThat(suggested(cell + "number199‸")).hasSize(11);
    assertThat(highlighted(cell, Kind.KEYWORD)).hasSize(2_000);
    assertThat(document(cell + "Math.max(‸")).hasSize(4);
    assertThat(assistant.completeness("class A {\n" + cell).join())
        .isEqualTo(Completeness.INCOMPLETE);
  }

  @Test
  void suggestionsComeWhileACellRuns() {
    shell.evaluate("int known = 1;");
    CompletableFuture<CellResult> cell = sleeping();
    assertThat(suggested("kno‸")).containsExactly("known");
    assertThat(document("Math.max(‸")).hasSize(4);
    assertThat(cell).isNotDone();
    shell.stop().join();
    assertThat(cell.join().last()).isInstanceOf(Outcome.Stopped.class);
  }

  @Test
  void answersComeOnTheAssistantsThread() {
    CompletableFuture<Void> gate = new CompletableFuture<>();
    CompletableFuture<Thread> thread = held(assistant, gate);
    assertThat(thread.join().getName()).isEqualTo("assistant");
    assertThat(thread.join().isDaemon()).isTrue();
    gate.complete(null);
  }

  @Test
  void aNewerRequestCancelsAnOlderOneOfItsKindThatWaits() {
    CompletableFuture<Void> gate = new CompletableFuture<>();
    held(assistant, gate).join();
    CompletableFuture<Suggestions> older = assistant.complete("Stri", 4);
    CompletableFuture<Completeness> other = assistant.completeness("1");
    CompletableFuture<Suggestions> newer = assistant.complete("Strin", 5);
    gate.complete(null);
    assertThatThrownBy(older::join).isInstanceOf(CancellationException.class);
    assertThat(newer.join().all()).isNotEmpty();
    assertThat(other.join()).isEqualTo(Completeness.COMPLETE);
  }

  @Test
  void whatIsCancelledIsDropped() {
    CompletableFuture<Void> gate = new CompletableFuture<>();
    held(assistant, gate).join();
    CompletableFuture<Suggestions> cancelled = assistant.complete("Stri", 4);
    assertThat(cancelled.cancel(false)).isTrue();
    gate.complete(null);
    assertThat(assistant.completeness("1").join()).isEqualTo(Completeness.COMPLETE);
    assertThat(cancelled).isCancelled();
  }

  @Test
  void aClosedShellFailsAtOnceWhateverIsAsked() {
    LabShell closing = LabShell.start(OPTIONS, new LabListener() {});
    Assistant itsOwn = closing.assistant();
    closing.close();
    assertThatThrownBy(() -> itsOwn.complete("Str", 3).join())
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(LabFailure.class);
    assertThat(itsOwn.highlight("int x")).isCompletedExceptionally();
  }

  @Test
  void closingFailsWhatWaits() {
    LabShell closing = LabShell.start(OPTIONS, new LabListener() {});
    CompletableFuture<Void> gate = new CompletableFuture<>();
    held(closing.assistant(), gate).join();
    CompletableFuture<Suggestions> waiting = closing.assistant().complete("Str", 3);
    closing.close();
    assertThat(waiting).isCompletedExceptionally();
    gate.complete(null);
  }

  /// Holds the assistant's thread until the gate opens. Completed, with the thread, when it is
  /// held.
  private static CompletableFuture<Thread> held(Assistant assistant, CompletableFuture<Void> gate) {
    CompletableFuture<Thread> thread = new CompletableFuture<>();
    // Dependents that come while the work is under way run on the thread that does it.
    var _ =
        assistant
            .highlight("int n = Math.max(1, 2);\n".repeat(500))
            .thenRun(() -> {
              thread.complete(Thread.currentThread());
              gate.join();
            })
            .exceptionally(e -> {
              thread.completeExceptionally(e);
              return null;
            });
    return thread;
  }

  /// Evaluates a cell that sleeps on another thread, and waits until it does.
  private CompletableFuture<CellResult> sleeping() {
    CompletableFuture<CellResult> cell =
        CompletableFuture.supplyAsync(
            () -> shell.evaluate("{ System.out.print(\"asleep\"); Thread.sleep(1_000_000); }"));
    await().until(() -> printed.contains("asleep"));
    return cell;
  }

  private List<String> suggested(String withCaret) {
    return complete(withCaret).all().stream().map(Suggestion::text).toList();
  }

  private Suggestions complete(String withCaret) {
    return assistant.complete(withCaret.replace(CARET, ""), withCaret.indexOf(CARET)).join();
  }

  private List<Documentation> document(String withCaret) {
    return assistant.document(withCaret.replace(CARET, ""), withCaret.indexOf(CARET)).join();
  }

  private List<String> highlighted(String source, Kind kind) {
    return assistant.highlight(source).join().stream()
        .filter(h -> h.kinds().contains(kind))
        .map(h -> source.substring(h.from(), h.to()))
        .toList();
  }
}

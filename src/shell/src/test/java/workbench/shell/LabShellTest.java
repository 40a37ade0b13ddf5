package workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import workbench.probe.event.Event;

class LabShellTest {
  private static final LabOptions OPTIONS =
      LabOptions.of(System.getProperty("java.class.path"), List.of("import java.util.*;"));

  private final Queue<Event> events = new ConcurrentLinkedQueue<>();
  private final ByteArrayOutputStream output = new ByteArrayOutputStream();
  private final LabShell shell = LabShell.start(OPTIONS, events::add, output);

  @AfterEach
  void close() {
    shell.close();
  }

  @Test
  void anExpressionHasAValue() {
    assertThat(shell.evaluate("1 + 1")).singleElement().matches(o -> text(o).equals("2"));
  }

  @Test
  void aCellIsSplitIntoItsSnippets() {
    List<Outcome> outcomes =
        shell.evaluate("record P(int x) {}\nvar p = new P(3);\nList.of(p.x(), 4)");
    assertThat(outcomes).hasSize(3);
    assertThat(outcomes.get(0)).isInstanceOf(Outcome.Done.class);
    assertThat(outcomes.get(1)).isEqualTo(new Outcome.Value("P", "p", "P[x=3]"));
    assertThat(text(outcomes.get(2))).isEqualTo("[3, 4]");
  }

  @Test
  void whatComesAfterAFailureIsNotEvaluated() {
    assertThat(shell.evaluate("int x = \"text\";\nint y = 2;"))
        .singleElement()
        .isInstanceOfSatisfying(
            Outcome.Rejected.class,
            r -> assertThat(r.diagnostics()).anyMatch(d -> d.contains("incompatible types")));
  }

  @Test
  void anExceptionSaysWhatItWas() {
    assertThat(shell.evaluate("throw new IllegalStateException(\"no\");"))
        .containsExactly(new Outcome.Threw("java.lang.IllegalStateException", "no"));
  }

  @Test
  void whatASnippetPrintsComesHere() {
    shell.evaluate("System.out.print(\"häll\"); System.err.print(\"o\");");
    await().until(() -> output.toString(StandardCharsets.UTF_8).equals("hällo"));
  }

  @Test
  void snippetsRunInAnotherProcess() {
    assertThat(text(shell.evaluate("ProcessHandle.current().pid()").getFirst()))
        .isEqualTo(Long.toString(shell.labProcessId()));
  }

  @Test
  void aLabThatEndsItselfIsReported() {
    assertThat(shell.evaluate("System.exit(7)").getLast())
        .isInstanceOfSatisfying(
            Outcome.LabDied.class, d -> assertThat(d.reason()).contains("exit code 7"));
    assertThat(shell.evaluate("1 + 1").getLast()).isInstanceOf(Outcome.LabDied.class);
  }

  @Test
  void theInstrumentsReport() {
    await().until(() -> events.stream().anyMatch(Event.Sample.class::isInstance));
    await().until(() -> events.stream().anyMatch(Event.UiBeat.class::isInstance));
    shell.clock();
    await().until(() -> events.stream().anyMatch(Event.ClockRead.class::isInstance));
  }

  @Test
  void closingKillsALabThatWouldNotEnd() {
    ProcessHandle lab = ProcessHandle.of(shell.labProcessId()).orElseThrow();
    CompletableFuture<List<Outcome>> endless =
        CompletableFuture.supplyAsync(
            () -> shell.evaluate("System.out.print(\"in\"); while (true) {}"));
    await().until(() -> output.toString(StandardCharsets.UTF_8).equals("in"));
    shell.close();
    assertThat(endless.join().getLast()).isInstanceOf(Outcome.LabDied.class);
    await().until(() -> !lab.isAlive());
  }

  @Test
  void aStartThatFailsSaysWhy() {
    LabOptions nonsense = LabOptions.of("/nowhere", List.of());
    assertThatThrownBy(() -> LabShell.start(nonsense, event -> {}, output))
        .isInstanceOf(LabFailure.class)
        .hasMessageContaining("exit code 1")
        .hasMessageContaining("LabMain");
  }

  @Test
  void propertiesAndCoresReachTheLab() {
    LabOptions one = OPTIONS.properties(Map.of("colour", "blue")).cores(1);
    try (LabShell lab = LabShell.start(one, event -> {}, output)) {
      assertThat(text(lab.evaluate("System.getProperty(\"colour\")").getFirst()))
          .isEqualTo("\"blue\"");
      assertThat(text(lab.evaluate("Runtime.getRuntime().availableProcessors()").getFirst()))
          .isEqualTo("1");
    }
  }

  private static String text(Outcome outcome) {
    return ((Outcome.Value) outcome).text();
  }
}

package workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import workbench.probe.agent.Leftover;
import workbench.probe.agent.OutputKind;
import workbench.probe.event.Event;

class LabShellTest {
  private static final LabOptions OPTIONS =
      LabOptions.of(System.getProperty("java.class.path"), List.of("import java.util.*;"));

  private final Queue<Event> events = new ConcurrentLinkedQueue<>();
  private final ByteArrayOutputStream output = new ByteArrayOutputStream();
  private final LabShell shell = LabShell.start(OPTIONS, listener());

  private LabListener listener() {
    return new LabListener() {
      @Override
      public void event(Event event) {
        events.add(event);
      }

      @Override
      public void printed(int cell, OutputKind stream, byte[] text) {
        output.writeBytes(text);
      }
    };
  }

  @AfterEach
  void close() {
    shell.close();
  }

  @Test
  void anExpressionHasAValue() {
    assertThat(shell.evaluate("1 + 1").last()).isEqualTo(new Outcome.Value("int", "$1", "2"));
  }

  @Test
  void aCellIsSplitIntoItsSnippets() {
    CellResult result =
        shell.evaluate("record P(int x) {}\n  var p = new P(3);\nList.of(p.x(), 4)");
    assertThat(result.succeeded()).isTrue();
    assertThat(result.snippets())
        .extracting(CellResult.Evaluated::outcome)
        .containsExactly(
            new Outcome.Declared("record P", Outcome.Change.ADDED, List.of()),
            new Outcome.Value("P", "p", "P[x=3]"),
            new Outcome.Value("List<Integer>", "$3", "[3, 4]"));
    assertThat(result.snippets()).extracting(CellResult.Evaluated::from).containsExactly(0, 21, 39);
  }

  @Test
  void whatComesAfterAFailureIsNotEvaluated() {
    CellResult result = shell.evaluate("int x = 1;\nint y = \"text\";\nint z = 2;");
    assertThat(result.snippets()).hasSize(2);
    assertThat(result.last())
        .isInstanceOfSatisfying(
            Outcome.Rejected.class,
            r ->
                assertThat(r.diagnostics())
                    .singleElement()
                    .matches(d -> d.error() && d.message().contains("incompatible types"))
                    .matches(d -> d.from() == 19 && d.to() == 25));
  }

  @Test
  void anExceptionSaysWhatItWasAndWhereInTheCell() {
    shell.evaluate("int half(int n) {\n  return 1 / n;\n}");
    assertThat(shell.evaluate("1 + 1;\nhalf(0)").last())
        .isInstanceOfSatisfying(
            Outcome.Threw.class,
            t -> {
              assertThat(t.thrown().type()).isEqualTo("java.lang.ArithmeticException");
              assertThat(t.thrown().message()).isEqualTo("/ by zero");
              assertThat(t.thrown().frames())
                  .filteredOn(Thrown.Frame::isOwn)
                  .containsExactly(
                      new Thrown.Frame("half", 1, 2, ""), new Thrown.Frame("", 2, 2, ""));
            });
  }

  @Test
  void whatASnippetPrintsComesHereBeforeItsValue() {
    shell.evaluate("System.out.print(\"häll\"); System.err.print(\"o\");");
    assertThat(output.toString(StandardCharsets.UTF_8)).isEqualTo("hällo");
  }

  @Test
  void snippetsRunInAnotherProcess() {
    assertThat(text(shell.evaluate("ProcessHandle.current().pid()").last()))
        .isEqualTo(Long.toString(shell.labProcessId()));
  }

  @Test
  void aLabThatEndsItselfIsReportedAndAnotherTakesOver() {
    shell.evaluate("int seven() { return 7; }");
    shell.evaluate("int lost = 3;");
    CellResult result = shell.evaluate("System.exit(seven())");
    assertThat(result.last())
        .isInstanceOfSatisfying(
            Outcome.LabDied.class,
            d -> assertThat(d.death().reason()).isEqualTo(Death.Reason.EXITED))
        .isInstanceOfSatisfying(
            Outcome.LabDied.class, d -> assertThat(d.death().exitCode()).isEqualTo(7));
    assertThat(result.loss().orElseThrow().variables()).containsExactly("lost");
    assertThat(text(shell.evaluate("seven() + List.of(1).size()").last())).isEqualTo("8");
    assertThat(shell.evaluate("lost").last()).isInstanceOf(Outcome.Rejected.class);
  }

  @Test
  void theInstrumentsReport() {
    await().until(() -> events.stream().anyMatch(Event.Sample.class::isInstance));
    await().until(() -> events.stream().anyMatch(Event.UiBeat.class::isInstance));
    shell.clock();
    await().until(() -> events.stream().anyMatch(Event.ClockRead.class::isInstance));
  }

  @Test
  void whatWouldNotEndIsStopped() {
    CompletableFuture<CellResult> endless = running("while (true) {}");
    StopReport report = shell.stop().join();
    assertThat(report.killed()).isTrue();
    assertThat(endless.join().last()).isEqualTo(new Outcome.Stopped(report));
    assertThat(text(shell.evaluate("1 + 1").last())).isEqualTo("2");
  }

  @Test
  void whatHeedsAnInterruptKeepsItsLab() {
    StopReport report;
    int attempts = 0;
    do {
      shell.evaluate("int kept = 3;");
      long lab = shell.labProcessId();
      CompletableFuture<CellResult> sleeping = running("Thread.sleep(1_000_000);");
      report = shell.stop().join();
      assertThat(sleeping.join().last()).isEqualTo(new Outcome.Stopped(report));
      assertThat(shell.labProcessId() == lab).isEqualTo(!report.killed());
      // A machine with much else to do may let the lab heed the interrupt too late.
    } while (report.killed() && ++attempts < 5);
    assertThat(report.killed()).isFalse();
    assertThat(text(shell.evaluate("kept").last())).isEqualTo("3");
  }

  @Test
  void aCellWhoseTimeIsOverIsStopped() {
    Cell cell = Cell.of("while (true) {}").within(Duration.ofMillis(50));
    assertThat(shell.evaluate(cell).last()).isInstanceOf(Outcome.Stopped.class);
  }

  @Test
  void leftoversAreReportedAndEnded() {
    CellResult result =
        shell.evaluate(
            """
            import java.util.concurrent.locks.LockSupport;
            var pool = java.util.concurrent.Executors.newFixedThreadPool(2);
            for (int i = 0; i < 2; i++) pool.execute(LockSupport::park);
            Thread.ofVirtual().name("napper").start(() -> {
              try { Thread.sleep(1_000_000); } catch (InterruptedException e) {}
            });
            """);
    assertThat(result.leftovers())
        .extracting(Leftover::name)
        .containsExactlyInAnyOrder("ThreadPoolExecutor with 2 threads", "napper");
    StopReport report = shell.stop().join();
    assertThat(report.steps().getFirst().rung()).isEqualTo(StopReport.Rung.INTERRUPT);
    assertThat(shell.leftovers()).isEmpty();
  }

  @Test
  void whatTheJdkStartsForVirtualThreadsIsNoLeftover() {
    CellResult result =
        shell.evaluate(
            """
            import java.net.*;
            var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            int port = server.getLocalPort();
            var client = Thread.ofVirtual().unstarted(() -> {
              try (var s = new Socket(InetAddress.getLoopbackAddress(), port)) {
                s.getInputStream().read();
              } catch (java.io.IOException e) {
                System.err.print(e);
              }
            });
            client.start();
            var peer = server.accept();
            while (client.getState() != Thread.State.WAITING) Thread.onSpinWait();
            peer.close();
            server.close();
            client.join();
            """);
    assertThat(result.succeeded()).as("%s", result).isTrue();
    assertThat(result.leftovers()).isEmpty();
  }

  @Test
  void closingKillsALabThatWouldNotEnd() {
    ProcessHandle lab = ProcessHandle.of(shell.labProcessId()).orElseThrow();
    var _ = running("while (true) {}");
    shell.close();
    await().until(() -> !lab.isAlive());
  }

  @Test
  void aStartThatFailsSaysWhy() {
    LabOptions nonsense = LabOptions.of("/nowhere", List.of()).spare(false);
    assertThatThrownBy(() -> LabShell.start(nonsense, listener()))
        .isInstanceOf(LabFailure.class)
        .hasMessageContaining("exit code 1")
        .hasMessageContaining("LabMain");
  }

  @Test
  void propertiesAndCoresReachTheLab() {
    LabOptions one = OPTIONS.properties(Map.of("colour", "blue")).cores(1).spare(false);
    try (LabShell lab = LabShell.start(one, listener())) {
      assertThat(text(lab.evaluate("System.getProperty(\"colour\")").last())).isEqualTo("\"blue\"");
      assertThat(text(lab.evaluate("Runtime.getRuntime().availableProcessors()").last()))
          .isEqualTo("1");
    }
  }

  /// Evaluates the code on another thread, and waits until it runs.
  private CompletableFuture<CellResult> running(String code) {
    output.reset();
    CompletableFuture<CellResult> result =
        CompletableFuture.supplyAsync(
            () -> shell.evaluate("{ System.out.print(\"in\");\n" + code + "}"));
    await().until(() -> output.toString(StandardCharsets.UTF_8).equals("in"));
    return result;
  }

  private static String text(Outcome outcome) {
    return ((Outcome.Value) outcome).text();
  }
}

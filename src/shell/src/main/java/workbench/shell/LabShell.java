package workbench.shell;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.VarSnippet;
import workbench.probe.agent.Command;
import workbench.probe.event.Event;

/// A shell whose snippets run in a lab JVM of its own. The compiler is here, in the host; what is
/// measured is alone over there.
///
/// One thread evaluates at a time; [#cancel], [#clock] and [#close] are safe on any.
public final class LabShell implements AutoCloseable {
  private final LabProcess lab;
  private final JShell shell;
  private volatile boolean shellEnded;

  private LabShell(LabProcess lab, JShell shell) {
    this.lab = lab;
    this.shell = shell;
    shell.onShutdown(ended -> shellEnded = true);
  }

  /// Starts a lab JVM and a shell on it.
  ///
  /// @param events called with each of the lab's events, in order, on one thread
  /// @param output what snippets print
  /// @throws LabFailure if the lab does not come up
  public static LabShell start(LabOptions options, Consumer<Event> events, OutputStream output) {
    LabProcess lab = LabProcess.start(options, events);
    try {
      LabShell started = new LabShell(lab, connect(lab, options, output));
      options.startup().forEach(started::begin);
      return started;
    } catch (RuntimeException | Error e) {
      lab.close();
      throw e;
    }
  }

  private static JShell connect(LabProcess lab, LabOptions options, OutputStream output) {
    PrintStream out = new PrintStream(output, true, StandardCharsets.UTF_8);
    return JShell.builder()
        .executionEngine(new LabEngine(lab), Map.of())
        .compilerOptions("--class-path", options.classPath())
        .out(out)
        .err(out)
        .build();
  }

  private void begin(String snippet) {
    Outcome outcome = evaluate(snippet).getLast();
    if (!(outcome instanceof Outcome.Done)) {
      throw new LabFailure("The lab's start-up failed at: " + snippet + " (" + outcome + ")");
    }
  }

  /// Evaluates the snippets of a cell in turn, up to the first that fails, and answers what became
  /// of each.
  public List<Outcome> evaluate(String cell) {
    List<Outcome> outcomes = new ArrayList<>();
    String rest = cell;
    while (!rest.isBlank()) {
      CompletionInfo info = shell.sourceCodeAnalysis().analyzeCompletion(rest);
      String source = info.completeness().isComplete() ? info.source() : rest;
      Outcome outcome = evaluateOne(source);
      outcomes.add(outcome);
      if (!(outcome instanceof Outcome.Value || outcome instanceof Outcome.Done)) {
        break;
      }
      rest = info.completeness().isComplete() ? info.remaining() : "";
    }
    return outcomes;
  }

  private Outcome evaluateOne(String source) {
    if (isGone()) {
      return new Outcome.LabDied(lab.waitForEnd());
    }
    List<SnippetEvent> events;
    try {
      events = shell.eval(source);
    } catch (IllegalStateException e) {
      return new Outcome.LabDied(lab.waitForEnd());
    }
    Outcome outcome = new Outcome.Done();
    for (SnippetEvent event : events) {
      if (event.causeSnippet() == null) {
        outcome = outcome(source, event);
      }
    }
    return outcome;
  }

  private Outcome outcome(String source, SnippetEvent event) {
    if (event.status() == Snippet.Status.REJECTED) {
      List<String> diagnostics =
          shell.diagnostics(event.snippet()).map(d -> d.getMessage(Locale.ROOT)).toList();
      return new Outcome.Rejected(source, diagnostics);
    }
    if (event.exception() instanceof EvalException e) {
      return new Outcome.Threw(
          e.getExceptionClassName(), Objects.requireNonNullElse(e.getMessage(), ""));
    }
    if (event.exception() != null) {
      return new Outcome.Threw(
          event.exception().getClass().getName(), String.valueOf(event.exception().getMessage()));
    }
    if (event.value() == null || event.value().isEmpty()) {
      return isGone() ? new Outcome.LabDied(lab.waitForEnd()) : new Outcome.Done();
    }
    return event.snippet() instanceof VarSnippet variable
        ? new Outcome.Value(variable.typeName(), variable.name(), event.value())
        : new Outcome.Value("", "", event.value());
  }

  /// JShell sees the end of the connection before the system has reaped the process.
  private boolean isGone() {
    return shellEnded || !lab.isAlive();
  }

  /// Asks the lab to cancel the run that is under way.
  public void cancel() {
    lab.tell(Command.CANCEL);
  }

  /// Asks the lab for its clock; the answer comes as an [Event.ClockRead].
  public void clock() {
    lab.tell(Command.CLOCK);
  }

  /// The process id of the lab JVM.
  public long labProcessId() {
    return lab.processId();
  }

  /// Kills the lab JVM; a snippet under way ends as [Outcome.LabDied].
  @Override
  public void close() {
    lab.close();
    shell.close();
  }
}

package workbench.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import workbench.report.Words;
import workbench.shell.CellResult;
import workbench.shell.CellResult.Evaluated;
import workbench.shell.Diagnostic;
import workbench.shell.Outcome;
import workbench.shell.Thrown;

/// What became of a script, for a person or an editor: each line of a failure begins with the file
/// and the line.
final class EvalText {
  private final Script script;
  private final String why;
  private final PrintWriter out;
  private final PrintWriter err;

  /// @param limit how long it may take
  /// @param out for values, where they are wanted
  /// @param err for failures
  EvalText(Script script, Optional<Duration> limit, PrintWriter out, PrintWriter err) {
    this.script = script;
    this.why =
        limit
            .filter(_ -> !Interrupts.happened())
            .map(time -> "stopped, as it took more than " + Words.time(time.toNanos() / 1e6))
            .orElse("stopped");
    this.out = out;
    this.err = err;
  }

  void values(CellResult result) {
    for (Evaluated snippet : result.snippets()) {
      switch (snippet.outcome()) {
        case Outcome.Value v -> out.println(OutcomeText.value(v));
        case Outcome.Declared d -> out.println(OutcomeText.declared(d));
        case Outcome.Done _, Outcome.Rejected _, Outcome.Threw _ -> {}
        case Outcome.Stopped _, Outcome.LabDied _ -> {}
      }
    }
    out.flush();
  }

  void failures(CellResult result) {
    for (Evaluated snippet : result.snippets()) {
      switch (snippet.outcome()) {
        case Outcome.Rejected r -> r.diagnostics().forEach(this::diagnostic);
        case Outcome.Threw t -> thrown(t.thrown(), snippet.from());
        case Outcome.Stopped s ->
            err.println(at(snippet.from()) + ": " + why + CellSentences.means(s.report()) + ".");
        case Outcome.LabDied d -> err.println(at(snippet.from()) + ": " + d.death().sentence());
        case Outcome.Value _, Outcome.Declared _, Outcome.Done _ -> {}
      }
    }
    if (result.succeeded()) {
      result
          .loss()
          .flatMap(l -> l.death())
          .ifPresent(d -> err.println(script.name() + ": " + d.sentence()));
    }
    if (!result.leftovers().isEmpty()) {
      err.println(CellSentences.leftovers(result.leftovers()) + "; ended.");
    }
    err.flush();
  }

  private void diagnostic(Diagnostic d) {
    int column = new Place(script.source(), d.from()).column();
    DiagnosticText.lines(at(d.from()) + ":" + column + ": ", d, script.source())
        .forEach(err::println);
  }

  private void thrown(Thrown thrown, int from) {
    List<Thrown.Frame> own = own(thrown);
    String where = own.isEmpty() ? at(from) : script.name() + ":" + own.getFirst().line();
    err.println(where + ": " + ThrownText.headline(thrown));
    frames(own);
    Optional<Thrown> cause = thrown.cause();
    while (cause.isPresent()) {
      err.println("Caused by: " + ThrownText.headline(cause.get()));
      frames(own(cause.get()));
      cause = cause.get().cause();
    }
  }

  private static List<Thrown.Frame> own(Thrown thrown) {
    return thrown.frames().stream().filter(Thrown.Frame::isOwn).toList();
  }

  private void frames(List<Thrown.Frame> frames) {
    for (Thrown.Frame frame : frames) {
      String place = script.name() + ":" + frame.line();
      err.println(
          "    at " + (frame.method().isEmpty() ? place : frame.method() + " (" + place + ")"));
    }
  }

  private String at(int from) {
    return script.name() + ":" + new Place(script.source(), from).line();
  }
}

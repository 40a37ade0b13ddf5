package workbench.cli;

import java.util.List;
import java.util.Optional;
import workbench.shell.CellResult;
import workbench.shell.CellResult.Evaluated;
import workbench.shell.Death;
import workbench.shell.Diagnostic;
import workbench.shell.Outcome;

/// What became of a cell, on the screen.
final class CellView {
  private final Screen screen;

  CellView(Screen screen) {
    this.screen = screen;
  }

  /// @param source the cell's
  void show(CellResult result, String source) {
    result.snippets().forEach(snippet -> show(snippet, result, source));
    if (!(result.last() instanceof Outcome.LabDied || result.last() instanceof Outcome.Stopped)) {
      result
          .loss()
          .ifPresent(loss -> {
            String how = loss.death().map(Death::sentence).orElse("The lab JVM was ended.");
            screen.line(Terminal.warning(CellSentences.died(how, Optional.of(loss))));
          });
    }
    if (!result.leftovers().isEmpty()) {
      screen.line(
          Terminal.warning(
              CellSentences.leftovers(result.leftovers()) + ". /leaks end ends them."));
    }
  }

  private void show(Evaluated snippet, CellResult result, String source) {
    switch (snippet.outcome()) {
      case Outcome.Value v -> screen.line(OutcomeText.value(v));
      case Outcome.Declared d -> declared(d);
      case Outcome.Done _ -> {}
      case Outcome.Rejected r -> r.diagnostics().forEach(d -> diagnostic(d, source));
      case Outcome.Threw t -> ThrownText.lines(t.thrown()).forEach(screen::line);
      case Outcome.Stopped s ->
          screen.line(Terminal.warning(CellSentences.stopped(s.report(), result.loss())));
      case Outcome.LabDied d ->
          screen.line(Terminal.bad(CellSentences.died(d.death().sentence(), result.loss())));
    }
  }

  /// An import that is new is not worth a line.
  private void declared(Outcome.Declared d) {
    if (!d.what().startsWith("import ")) {
      screen.line(OutcomeText.declared(d));
    }
  }

  private void diagnostic(Diagnostic d, String source) {
    boolean isOneLine = source.strip().indexOf('\n') < 0;
    String where = isOneLine ? "" : "line " + new Place(source, d.from()).line() + ": ";
    List<String> lines = DiagnosticText.lines(where, d, source);
    screen.line(d.error() ? Terminal.bad(lines.getFirst()) : Terminal.warning(lines.getFirst()));
    lines.subList(1, lines.size()).forEach(line -> screen.line("  " + line));
  }
}

package workbench.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import workbench.shell.CellResult;
import workbench.shell.CellResult.Evaluated;
import workbench.shell.Death;
import workbench.shell.Diagnostic;
import workbench.shell.Outcome;

/// What became of a cell, in lines.
final class CellView {
  private final Consumer<String> lines;
  private final String remedy;

  /// @param lines takes each line, which may hold line breaks
  /// @param remedy what to do about what a cell has left running, in a sentence
  CellView(Consumer<String> lines, String remedy) {
    this.lines = lines;
    this.remedy = remedy;
  }

  /// @param source the cell's
  void show(CellResult result, String source) {
    result.snippets().forEach(snippet -> show(snippet, result, source));
    if (!(result.last() instanceof Outcome.LabDied || result.last() instanceof Outcome.Stopped)) {
      result
          .loss()
          .ifPresent(loss -> {
            String how = loss.death().map(Death::sentence).orElse("The lab JVM was ended.");
            lines.accept(Terminal.warning(CellSentences.died(how, Optional.of(loss))));
          });
    }
    if (!result.leftovers().isEmpty()) {
      lines.accept(Terminal.warning(CellSentences.leftovers(result.leftovers()) + ". " + remedy));
    }
  }

  private void show(Evaluated snippet, CellResult result, String source) {
    switch (snippet.outcome()) {
      case Outcome.Value v -> lines.accept(OutcomeText.value(v));
      case Outcome.Declared d -> declared(d);
      case Outcome.Done _ -> {}
      case Outcome.Rejected r -> r.diagnostics().forEach(d -> diagnostic(d, source));
      case Outcome.Threw t -> ThrownText.lines(t.thrown()).forEach(lines);
      case Outcome.Stopped s ->
          lines.accept(Terminal.warning(CellSentences.stopped(s.report(), result.loss())));
      case Outcome.LabDied d ->
          lines.accept(Terminal.bad(CellSentences.died(d.death().sentence(), result.loss())));
    }
  }

  /// An import that is new is not worth a line.
  private void declared(Outcome.Declared d) {
    if (!d.what().startsWith("import ")) {
      lines.accept(OutcomeText.declared(d));
    }
  }

  private void diagnostic(Diagnostic d, String source) {
    boolean isOneLine = source.strip().indexOf('\n') < 0;
    String where = isOneLine ? "" : "line " + new Place(source, d.from()).line() + ": ";
    List<String> text = DiagnosticText.lines(where, d, source);
    lines.accept(d.error() ? Terminal.bad(text.getFirst()) : Terminal.warning(text.getFirst()));
    text.subList(1, text.size()).forEach(line -> lines.accept("  " + line));
  }
}

package workbench.ui.output;

import static workbench.ui.kit.Texts.text;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import workbench.shell.CellResult;
import workbench.shell.CellResult.Evaluated;
import workbench.shell.Death;
import workbench.shell.Diagnostic;
import workbench.shell.Outcome;
import workbench.shell.StopReport;
import workbench.shell.Thrown;
import workbench.ui.editor.Origin;
import workbench.ui.editor.Origin.Place;
import workbench.ui.output.Row.Note.Tone;

/// What became of a cell, as rows of the output.
public final class ResultRows {
  /// Finds the source of a cell by its number.
  public interface Cells {
    Optional<Origin> origin(int cell);

    /// The number by which the learner knows the cell.
    default int shown(int cell) {
      return cell;
    }
  }

  private static final int MOST_OWN = 12;
  private static final int MOST_OTHERS = 3;

  /// A snippet's own class, of which the learner knows nothing, has no name here.
  private static final Pattern NOWHERE = Pattern.compile("\\s*location: class\\s*");

  private final Origin origin;
  private final Cells cells;
  private final Optional<Duration> overLimit;
  private final List<Row> rows = new ArrayList<>();

  private ResultRows(Origin origin, Cells cells, Optional<Duration> overLimit) {
    this.origin = origin;
    this.cells = cells;
    this.overLimit = overLimit;
  }

  /// The rows of a result.
  ///
  /// @param overLimit the limit, if the cell was stopped as it took longer
  public static List<Row> of(
      CellResult result, Origin origin, Cells cells, Optional<Duration> overLimit) {
    ResultRows made = new ResultRows(origin, cells, overLimit);
    made.add(result);
    return made.rows;
  }

  /// All that the compiler says of a cell.
  public static List<Diagnostic> diagnostics(CellResult result) {
    return result.snippets().stream()
        .map(Evaluated::outcome)
        .filter(Outcome.Rejected.class::isInstance)
        .flatMap(o -> ((Outcome.Rejected) o).diagnostics().stream())
        .toList();
  }

  private void add(CellResult result) {
    result.snippets().forEach(snippet -> add(snippet.outcome(), result));
    if (!(result.last() instanceof Outcome.LabDied || result.last() instanceof Outcome.Stopped)) {
      result
          .loss()
          .ifPresent(loss -> {
            String how = loss.death().map(Death::sentence).orElse(text("sandbox.labEnded"));
            note(Tone.WARNING, CellWords.died(how, Optional.of(loss)));
          });
    }
    if (!result.leftovers().isEmpty()) {
      rows.add(new Row.Left(text("sandbox.left", CellWords.leftovers(result.leftovers()))));
    }
  }

  private void add(Outcome outcome, CellResult result) {
    switch (outcome) {
      case Outcome.Value v -> rows.add(new Row.Value(v.name(), v.type(), v.text()));
      case Outcome.Declared d -> declared(d);
      case Outcome.Done _ -> {}
      case Outcome.Rejected r -> r.diagnostics().forEach(this::problem);
      case Outcome.Threw t -> thrown(t.thrown());
      case Outcome.Stopped s -> stopped(s.report(), result);
      case Outcome.LabDied d -> note(Tone.BAD, CellWords.died(d.death().sentence(), result.loss()));
    }
  }

  private void note(Tone tone, String sentence) {
    rows.add(new Row.Note(tone, sentence));
  }

  private void stopped(StopReport report, CellResult result) {
    String why =
        overLimit.map(limit -> text("sandbox.overLimit", limit.toSeconds()) + " ").orElse("");
    note(Tone.WARNING, why + CellWords.stopped(report, result.loss()));
  }

  /// An import that is new is not worth a row.
  private void declared(Outcome.Declared d) {
    if (d.what().startsWith("import ")) {
      return;
    }
    String what =
        switch (d.change()) {
          case ADDED -> text("sandbox.created", d.what());
          case REPLACED -> text("sandbox.replaced", d.what());
        };
    if (d.unresolved().isEmpty()) {
      note(Tone.PLAIN, what);
    } else {
      String missing = String.join(", ", d.unresolved());
      note(Tone.WARNING, what + "; " + text("sandbox.unresolved", missing));
    }
  }

  private void problem(Diagnostic d) {
    String where = origin.isOneLine() ? "" : text("sandbox.line", origin.lineOf(d.from())) + " ";
    List<String> message =
        d.message().lines().filter(line -> !NOWHERE.matcher(line).matches()).toList();
    String kind = text(d.error() ? "sandbox.error" : "sandbox.warning");
    rows.add(
        new Row.Problem(
            d.error(),
            where + kind + " " + String.join("\n", message),
            new Place(origin, d.from(), d.to())));
  }

  private void thrown(Thrown thrown) {
    headline("", thrown);
    Optional<Thrown> cause = thrown.cause();
    while (cause.isPresent()) {
      headline(text("sandbox.causedBy") + " ", cause.get());
      cause = cause.get().cause();
    }
  }

  private void headline(String before, Thrown thrown) {
    String message = thrown.message().isEmpty() ? "" : ": " + thrown.message();
    rows.add(
        new Row.Stack(Row.Stack.Kind.HEADLINE, before + thrown.type() + message, Optional.empty()));
    add(thrown.frames().stream().filter(Thrown.Frame::isOwn).map(this::own).toList(), MOST_OWN);
    add(
        thrown.frames().stream().filter(f -> !f.isOwn()).map(ResultRows::other).toList(),
        MOST_OTHERS);
  }

  private void add(List<Row> frames, int most) {
    rows.addAll(frames.subList(0, Math.min(most, frames.size())));
    if (frames.size() > most) {
      rows.add(
          new Row.Stack(
              Row.Stack.Kind.OTHER,
              text("sandbox.moreFrames", frames.size() - most),
              Optional.empty()));
    }
  }

  private Row own(Thrown.Frame frame) {
    String method = frame.method().isEmpty() ? "" : frame.method() + ", ";
    Optional<Place> place = cells.origin(frame.cell()).flatMap(o -> o.line(frame.line()));
    return new Row.Stack(
        Row.Stack.Kind.OWN,
        text("sandbox.ownFrame", method, cells.shown(frame.cell()), frame.line()),
        place);
  }

  private static Row other(Thrown.Frame frame) {
    String line = frame.line() == 0 ? "" : ":" + frame.line();
    return new Row.Stack(
        Row.Stack.Kind.OTHER,
        text("sandbox.otherFrame", frame.method(), frame.file() + line),
        Optional.empty());
  }
}

package workbench.ui.labs;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import workbench.bench.recording.Tape;
import workbench.probe.event.Event.RunStarted;
import workbench.shell.Diagnostic;
import workbench.tutor.lab.CellRun;
import workbench.tutor.page.PageCell;
import workbench.ui.editor.Buffer;
import workbench.ui.editor.Origin;
import workbench.ui.output.OutputModel;

/// A cell of the page: its text, whether it runs, and what came of its last run. It knows no
/// control. FX thread only.
final class CellModel {
  /// What a cell is doing.
  enum Phase {
    IDLE,
    /// It is going to be run, after others or once there is a lab JVM.
    WAITING,
    RUNNING
  }

  private final PageCell cell;
  private final Buffer buffer;
  private final OutputModel output = new OutputModel();
  private final ObjectProperty<Phase> phase = new SimpleObjectProperty<>(Phase.IDLE);
  private final ObjectProperty<Optional<CellRun>> run =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObservableList<Tape> tapes = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<Tape>> tape = new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<List<Diagnostic>> problems = new SimpleObjectProperty<>(List.of());
  private final BooleanProperty hasRun = new SimpleBooleanProperty();

  CellModel(PageCell cell) {
    this.cell = cell;
    this.buffer =
        new Buffer(String.valueOf(cell.number()), cell.source(), cell.source(), Optional.empty());
  }

  PageCell cell() {
    return cell;
  }

  int number() {
    return cell.number();
  }

  /// Its text; changed if it is not the page's.
  Buffer buffer() {
    return buffer;
  }

  /// All of it, as it is now.
  Origin origin() {
    return new Origin(buffer, 0, buffer.text());
  }

  OutputModel output() {
    return output;
  }

  ObjectProperty<Phase> phaseProperty() {
    return phase;
  }

  /// What came of the last run; empty before the first, and while another is under way.
  ObjectProperty<Optional<CellRun>> runProperty() {
    return run;
  }

  /// What the instruments see of it: its runs of variants, or else the cell as a whole.
  ObservableList<Tape> tapes() {
    return tapes;
  }

  /// Shows another of its runs, the newest.
  void see(Tape seen) {
    // What was before the first run of a variant is that run's warm-up.
    tapes.removeIf(before -> before.last(RunStarted.class).stream().anyMatch(s -> s.items() == 0));
    tapes.add(seen);
    tape.set(Optional.of(seen));
  }

  void forgetTapes() {
    tapes.clear();
    tape.set(Optional.empty());
  }

  /// The one that the charts show.
  ObjectProperty<Optional<Tape>> tapeProperty() {
    return tape;
  }

  /// What the compiler said of its last run.
  ObjectProperty<List<Diagnostic>> problemsProperty() {
    return problems;
  }

  /// Whether it was ever run to its end, also when the page was open before.
  BooleanProperty hasRunProperty() {
    return hasRun;
  }

  void begin() {
    output.clear();
    run.set(Optional.empty());
    forgetTapes();
    problems.set(List.of());
    phase.set(Phase.RUNNING);
  }

  /// Forgets what runs have brought.
  void forget() {
    output.clear();
    run.set(Optional.empty());
    forgetTapes();
    problems.set(List.of());
    phase.set(Phase.IDLE);
    hasRun.set(false);
  }
}

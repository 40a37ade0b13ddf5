package workbench.ui.sandbox;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import workbench.shell.Diagnostic;
import workbench.ui.editor.Origin;
import workbench.ui.output.LabState;
import workbench.ui.output.OutputModel;

/// What the Sandbox shows: the texts, the lab's state, the output. It knows no control. FX thread
/// only.
final class SandboxModel {
  /// What the compiler said of a cell.
  record Rejection(Origin origin, List<Diagnostic> diagnostics) {}

  private final Buffers buffers;
  private final History history = new History();
  private final OutputModel output = new OutputModel();
  private final ObjectProperty<LabState> state = new SimpleObjectProperty<>(LabState.ABSENT);
  private final LongProperty since = new SimpleLongProperty();
  private final StringProperty outcome = new SimpleStringProperty("");
  private final ObjectProperty<TimeLimit> limit = new SimpleObjectProperty<>(TimeLimit.USUAL);
  private final ObjectProperty<Optional<Rejection>> rejection =
      new SimpleObjectProperty<>(Optional.empty());

  SandboxModel(Buffers buffers) {
    this.buffers = buffers;
  }

  Buffers buffers() {
    return buffers;
  }

  History history() {
    return history;
  }

  OutputModel output() {
    return output;
  }

  ObjectProperty<LabState> stateProperty() {
    return state;
  }

  LabState state() {
    return state.get();
  }

  /// When the cell under evaluation began, on the clock of [System#nanoTime].
  LongProperty sinceProperty() {
    return since;
  }

  /// What became of the last thing that was done, in a sentence.
  StringProperty outcomeProperty() {
    return outcome;
  }

  ObjectProperty<TimeLimit> limitProperty() {
    return limit;
  }

  /// What is to be underlined; empty if the last cell was not rejected.
  ObjectProperty<Optional<Rejection>> rejectionProperty() {
    return rejection;
  }
}

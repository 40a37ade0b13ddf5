package workbench.ui.kit;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// What the window has to tell beside its screens: one sentence at a time, until it is put away or
/// another takes its place. A model: it knows no control. FX thread only.
public final class Notices {
  /// How much it matters.
  public enum Kind {
    INFO,
    WARNING
  }

  /// A sentence, and what can be done about it.
  public record Notice(Kind kind, String sentence, Optional<Action> action) {}

  /// Something to do, as a button offers it.
  public record Action(String label, Runnable what) {}

  private final ObjectProperty<Optional<Notice>> current =
      new SimpleObjectProperty<>(Optional.empty());

  public ObjectProperty<Optional<Notice>> currentProperty() {
    return current;
  }

  /// Something went well, or is to be known.
  public void info(String sentence) {
    current.set(Optional.of(new Notice(Kind.INFO, sentence, Optional.empty())));
  }

  /// Something went wrong.
  public void warn(String sentence) {
    current.set(Optional.of(new Notice(Kind.WARNING, sentence, Optional.empty())));
  }

  /// Something is to be known and can be acted upon.
  public void offer(String sentence, String label, Runnable what) {
    current.set(Optional.of(new Notice(Kind.INFO, sentence, Optional.of(new Action(label, what)))));
  }

  public void putAway() {
    current.set(Optional.empty());
  }
}

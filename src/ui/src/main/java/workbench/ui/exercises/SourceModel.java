package workbench.ui.exercises;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import workbench.practice.check.CompileError;
import workbench.ui.editor.Buffer;

/// One of the learner's files: as it is written here, as it was on the disk when this text was last
/// the same, and, if another program has changed it while it was changed here, as it is there now.
/// It knows no control. FX thread only.
final class SourceModel {
  private final Path file;
  private final Buffer buffer;
  private final ObjectProperty<Optional<String>> theirs =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<List<CompileError>> errors = new SimpleObjectProperty<>(List.of());

  SourceModel(Path file, String text) {
    this.file = file;
    this.buffer = new Buffer(file.getFileName().toString(), text, text, Optional.of(file));
  }

  Path file() {
    return file;
  }

  String name() {
    return buffer.name();
  }

  Buffer buffer() {
    return buffer;
  }

  /// What another program has written, which would be lost if this were saved; empty if nothing
  /// would.
  ObjectProperty<Optional<String>> theirsProperty() {
    return theirs;
  }

  boolean isInConflict() {
    return theirs.get().isPresent();
  }

  /// What the compiler said of it when it was checked last.
  ObjectProperty<List<CompileError>> errorsProperty() {
    return errors;
  }

  /// This is on the disk now.
  void found(String onDisk) {
    if (onDisk.equals(buffer.savedText())) {
      theirs.set(Optional.empty());
    } else if (onDisk.equals(buffer.text())) {
      saved(onDisk);
    } else if (buffer.changedBinding().get()) {
      theirs.set(Optional.of(onDisk));
    } else {
      take(onDisk);
    }
  }

  /// It was written to the disk as it was then.
  void saved(String asItWas) {
    buffer.saved(file, asItWas);
    theirs.set(Optional.empty());
  }

  /// What the other program has written takes this text's place; that can be undone in the editor.
  void takeTheirs() {
    theirs.get().ifPresent(this::take);
  }

  /// Another text, which is on the disk, takes this one's place.
  void take(String onDisk) {
    buffer.textProperty().set(onDisk);
    saved(onDisk);
  }

  /// The next save may put this text in place of what the other program has written.
  void keepMine() {
    theirs.get().ifPresent(this::saved);
  }
}

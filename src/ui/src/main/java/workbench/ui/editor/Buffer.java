package workbench.ui.editor;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A text that is written, with or without a file. It knows no control. FX thread only.
public final class Buffer {
  private final String name;
  private final StringProperty text;
  private final StringProperty saved;
  private final ObjectProperty<Optional<Path>> file;
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper();
  private final BooleanBinding isChanged;

  /// @param name what it is called as long as it has no file
  /// @param saved the text of which nothing would be lost
  public Buffer(String name, String text, String saved, Optional<Path> file) {
    this.name = name;
    this.text = new SimpleStringProperty(text);
    this.saved = new SimpleStringProperty(saved);
    this.file = new SimpleObjectProperty<>(file);
    this.isChanged =
        Bindings.createBooleanBinding(
            () -> !this.text.get().equals(this.saved.get()), this.text, this.saved);
    this.title.bind(
        Bindings.createStringBinding(
            () -> this.file.get().map(f -> f.getFileName().toString()).orElse(name), this.file));
  }

  public String name() {
    return name;
  }

  /// Its file's name, or what else it is called.
  public ReadOnlyStringProperty titleProperty() {
    return title.getReadOnlyProperty();
  }

  public StringProperty textProperty() {
    return text;
  }

  public String text() {
    return text.get();
  }

  public ObjectProperty<Optional<Path>> fileProperty() {
    return file;
  }

  public Optional<Path> file() {
    return file.get();
  }

  /// Whether something would be lost with it.
  public BooleanBinding changedBinding() {
    return isChanged;
  }

  public String savedText() {
    return saved.get();
  }

  /// It was written to a file as it was then.
  public void saved(Path to, String asItWas) {
    file.set(Optional.of(to));
    saved.set(asItWas);
  }
}

package workbench.ui.sandbox;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.IntFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import workbench.ui.editor.Buffer;

/// The texts that are open, at least one, and the one of them that is seen. FX thread only.
final class Buffers {
  /// How many there may be.
  static final int MOST = 20;

  private final ObservableList<Buffer> all = FXCollections.observableArrayList();
  private final ObservableList<Buffer> seen = FXCollections.unmodifiableObservableList(all);
  private final ReadOnlyObjectWrapper<Buffer> current;

  Buffers(Buffer first) {
    all.add(first);
    current = new ReadOnlyObjectWrapper<>(first);
  }

  ObservableList<Buffer> all() {
    return seen;
  }

  ReadOnlyObjectProperty<Buffer> currentProperty() {
    return current.getReadOnlyProperty();
  }

  Buffer current() {
    return current.get();
  }

  boolean isFull() {
    return all.size() >= MOST;
  }

  /// Adds a buffer after the one that is seen, and shows it.
  void add(Buffer buffer) {
    all.add(all.indexOf(current()) + 1, buffer);
    current.set(buffer);
  }

  void addLast(Buffer buffer) {
    all.add(buffer);
  }

  void show(Buffer buffer) {
    if (all.contains(buffer)) {
      current.set(buffer);
    }
  }

  /// Shows the one that lies so many further.
  void step(int steps) {
    current.set(all.get(Math.floorMod(all.indexOf(current()) + steps, all.size())));
  }

  Optional<Buffer> ofFile(Path file) {
    return all.stream().filter(b -> b.file().filter(file::equals).isPresent()).findFirst();
  }

  /// Removes a buffer; another is shown then.
  ///
  /// @param instead takes its place if it was the only one
  void remove(Buffer buffer, Buffer instead) {
    int at = all.indexOf(buffer);
    if (at < 0) {
      return;
    }
    if (all.size() == 1) {
      all.add(instead);
    }
    boolean wasSeen = current().equals(buffer);
    all.remove(buffer);
    if (wasSeen) {
      current.set(all.get(Math.min(at, all.size() - 1)));
    }
  }

  /// A name that none of them has.
  ///
  /// @param pattern with a place for a number
  String freeName(IntFunction<String> pattern) {
    int number = 1;
    while (isTaken(pattern.apply(number))) {
      number++;
    }
    return pattern.apply(number);
  }

  private boolean isTaken(String name) {
    return all.stream().anyMatch(b -> b.name().equals(name));
  }
}

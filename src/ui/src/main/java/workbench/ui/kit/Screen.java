package workbench.ui.kit;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// One of the window's screens. All methods are called on the FX thread.
public interface Screen {
  /// What it looks like; always the same.
  Region root();

  /// Where the keyboard begins when the screen is opened.
  Node firstFocus();

  /// What its keys do, for the sheet of shortcuts.
  default List<Shortcut> shortcuts() {
    return List.of();
  }

  /// It has become the screen that is seen, or is no longer.
  default void shown(boolean isShown) {}

  /// Presentation mode: only what a room should look at, in large type.
  default void present(boolean isPresenting) {}

  /// Opens a file that was dropped on the window or named at the start.
  ///
  /// @return whether it is one for this screen
  default boolean open(Path file) {
    return false;
  }

  /// The window closes: ends what the screen has running.
  default void close() {}
}

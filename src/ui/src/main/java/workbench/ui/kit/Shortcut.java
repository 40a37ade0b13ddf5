package workbench.ui.kit;

import javafx.scene.input.KeyCombination;

/// A key and what it does.
///
/// @param what one line, for the sheet of shortcuts
public record Shortcut(KeyCombination keys, String what, Runnable action) {
  /// A shortcut by the name of its keys.
  ///
  /// @param keys such as `Shortcut+Enter`, where Shortcut is Ctrl or, on a Mac, Command
  public static Shortcut of(String keys, String what, Runnable action) {
    return new Shortcut(KeyCombination.valueOf(keys), what, action);
  }
}

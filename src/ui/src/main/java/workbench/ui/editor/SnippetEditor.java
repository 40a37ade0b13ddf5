package workbench.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import workbench.shell.Assistant.Highlight;
import workbench.shell.Diagnostic;

/// A place to write Java. All places in the text are in characters, counted from 0. FX thread only.
public interface SnippetEditor {
  /// What it looks like, which also takes the keyboard.
  Region node();

  String text();

  /// Puts another text in place of all; that can be undone.
  void setText(String text);

  int caret();

  /// Where the selection begins; the caret if nothing is selected.
  int selectionStart();

  String selected();

  /// Selects a range and shows it.
  void select(int from, int to);

  /// Puts a text in place of a range, and the caret behind it; that can be undone.
  void replace(int from, int to, String text);

  /// Colours the text, which must still be as it was when the highlights were made.
  void highlight(List<Highlight> highlights);

  /// Underlines what the compiler does not like, in place of what it did not like before.
  ///
  /// @param start where the cell begins to which the diagnostics belong
  void underline(List<Diagnostic> diagnostics, int start);

  /// How many places are underlined.
  int underlined();

  /// Where the caret is in the scene; empty if it is not seen.
  Optional<Bounds> caretInScene();

  /// The place in the text under a point of the screen; empty if there is none.
  OptionalInt placeAt(double screenX, double screenY);

  /// Has an action done after each change of the text.
  void onChange(Runnable action);

  /// Has an action done after each move of the caret.
  void onCaret(Runnable action);
}

package workbench.ui.window;

import static workbench.ui.kit.Texts.text;

import java.util.List;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import workbench.ui.kit.Shortcut;

/// A sheet with all keys: of the window, and of the screen that is seen.
final class ShortcutSheet {
  /// Keys under a heading.
  record Section(String title, List<Shortcut> shortcuts) {}

  private ShortcutSheet() {}

  static Dialog<ButtonType> of(Window owner, List<Section> sections) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("shortcut-sheet");
    int row = 0;
    for (Section section : sections) {
      if (section.shortcuts.isEmpty()) {
        continue;
      }
      Label title = new Label(section.title);
      title.getStyleClass().add("section-title");
      grid.add(title, 0, row++, 2, 1);
      for (Shortcut shortcut : section.shortcuts) {
        Label keys = new Label(shortcut.keys().getDisplayText());
        keys.getStyleClass().add("keys");
        grid.addRow(row++, keys, new Label(shortcut.what()));
      }
    }
    ScrollPane scroll = new ScrollPane(grid);
    scroll.setFitToWidth(true);
    scroll.setPrefHeight(560);
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(owner);
    dialog.setTitle(text("keys.title"));
    dialog.setResizable(true);
    dialog.getDialogPane().setContent(scroll);
    dialog.getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
    return dialog;
  }
}

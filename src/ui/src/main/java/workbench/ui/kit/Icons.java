package workbench.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Buttons that show a sign instead of a word; the word is their accessible name and their tooltip.
public final class Icons {
  private Icons() {}

  public static Button button(Feather icon, String name, Runnable action) {
    Button button = named(new Button(), icon, name);
    button.setOnAction(_ -> action.run());
    return button;
  }

  /// Gives a button a sign and a name.
  public static <B extends ButtonBase> B named(B button, Feather icon, String name) {
    button.setGraphic(new FontIcon(icon));
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    button.getStyleClass().add("icon-button");
    return button;
  }
}

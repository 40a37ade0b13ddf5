package workbench.ui.window;

import static workbench.ui.kit.Texts.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import workbench.ui.kit.Appearance;
import workbench.ui.kit.LazyScreen;

/// The top of the window: a button a screen, and what the window looks like.
final class Navigation extends HBox {
  private final Map<LazyScreen<?>, ToggleButton> buttons = new LinkedHashMap<>();

  Navigation(
      List<LazyScreen<?>> screens,
      Appearance appearance,
      Consumer<LazyScreen<?>> open,
      Runnable showKeys) {
    getStyleClass().add("navigation");
    setAlignment(Pos.CENTER_LEFT);
    Label title = new Label(text("window.title"));
    title.getStyleClass().add("window-title");
    title.setMinWidth(USE_PREF_SIZE);
    getChildren().add(title);
    ToggleGroup group = new ToggleGroup();
    for (LazyScreen<?> screen : screens) {
      ToggleButton button = new ToggleButton(text("screen." + screen.id()));
      button.setId("screen-" + screen.id());
      button.setToggleGroup(group);
      button.getStyleClass().add("screen-button");
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(_ -> open.accept(screen));
      buttons.put(screen, button);
      getChildren().add(button);
    }
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button theme = button("theme", text("window.theme"), Feather.MOON, appearance::switchTheme);
    appearance
        .themeProperty()
        .subscribe(
            t -> theme.setText(text("window.to." + t.other().name().toLowerCase(Locale.ROOT))));
    getChildren()
        .addAll(
            gap,
            theme,
            button("smaller", text("keys.smaller"), Feather.MINUS, () -> appearance.enlarge(-1)),
            button("larger", text("keys.larger"), Feather.PLUS, () -> appearance.enlarge(1)),
            named(
                "present",
                text("window.present"),
                text("keys.present"),
                Feather.AIRPLAY,
                appearance::switchPresenting),
            named("keys", text("window.keys"), text("keys.sheet"), Feather.COMMAND, showKeys));
  }

  private static Button button(String id, String name, Feather icon, Runnable action) {
    return named(id, "", name, icon, action);
  }

  private static Button named(String id, String label, String name, Feather icon, Runnable action) {
    Button button = new Button(label, new FontIcon(icon));
    button.setId(id);
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    button.getStyleClass().add("small");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  void select(LazyScreen<?> screen) {
    buttons.forEach((s, button) -> button.setSelected(s.equals(screen)));
  }

  void present(boolean isPresenting) {
    setVisible(!isPresenting);
    setManaged(!isPresenting);
  }
}

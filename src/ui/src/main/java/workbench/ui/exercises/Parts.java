package workbench.ui.exercises;

import static workbench.ui.kit.Texts.text;

import atlantafx.base.theme.Styles;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Small parts of which the screen is made.
final class Parts {
  private static final double ABOVE = 0.15;

  private Parts() {}

  /// A button with the text `exercises.WORD` and the tooltip `exercises.WORD.help`.
  static Button button(String id, String word, Feather icon, Runnable action) {
    String key = "exercises." + word;
    Button button = new Button(text(key), new FontIcon(icon));
    button.setId(id);
    button.setTooltip(new Tooltip(text(key + ".help")));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.getStyleClass().add(Styles.SMALL);
    button.setOnAction(_ -> action.run());
    return button;
  }

  static Hyperlink link(String words, Runnable action) {
    Hyperlink link = new Hyperlink(words);
    link.setMinWidth(Region.USE_PREF_SIZE);
    link.getStyleClass().add("plain-link");
    link.setOnAction(_ -> action.run());
    return link;
  }

  /// A sentence that is seen as a whole.
  static Label sentence(String words, String... styles) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(styles);
    return label;
  }

  static void show(Node node, boolean isShown) {
    node.setVisible(isShown);
    node.setManaged(isShown);
  }

  /// Scrolls until a part is seen, near the top.
  static void scrollTo(ScrollPane scroll, Node part) {
    scroll.applyCss();
    scroll.layout();
    Node content = scroll.getContent();
    Bounds bounds = content.sceneToLocal(part.localToScene(part.getLayoutBounds()));
    double seen = scroll.getViewportBounds().getHeight();
    double hidden = content.getLayoutBounds().getHeight() - seen;
    if (hidden > 0) {
      scroll.setVvalue(Math.clamp((bounds.getMinY() - seen * ABOVE) / hidden, 0, 1));
    }
  }
}

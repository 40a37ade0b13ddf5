package workbench.ui.labs;

import static workbench.ui.kit.Texts.text;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import workbench.tutor.page.Block;
import workbench.ui.prose.CodeBlock;

/// The same in C# and in Java, side by side, or one above the other where it is narrow.
final class BesideView extends GridPane {
  private static final double NARROW = 560;

  private final VBox csharp;
  private final VBox java;

  BesideView(Block.Beside beside) {
    csharp = part(text("labs.csharp"), beside.csharp());
    java = part(text("labs.java"), beside.java());
    getStyleClass().add("beside");
    widthProperty()
        .addListener((_, before, now) -> {
          if (before.doubleValue() < NARROW != now.doubleValue() < NARROW) {
            place(now.doubleValue() < NARROW);
          }
        });
    place(false);
  }

  private void place(boolean isNarrow) {
    getChildren().clear();
    add(csharp, 0, 0);
    add(java, isNarrow ? 0 : 1, isNarrow ? 1 : 0);
  }

  private static VBox part(String language, String source) {
    Label name = new Label(language);
    name.getStyleClass().add("section-title");
    CodeBlock code = new CodeBlock(source, true);
    VBox.setVgrow(code, Priority.ALWAYS);
    VBox part = new VBox(name, code);
    part.getStyleClass().add("beside-part");
    part.setMinWidth(0);
    part.setPrefWidth(NARROW);
    GridPane.setHgrow(part, Priority.ALWAYS);
    return part;
  }
}

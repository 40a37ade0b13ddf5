package workbench.ui.exercises;

import static workbench.ui.kit.Texts.text;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What the learner's code printed during a test, folded until it is wanted.
final class PrintedView extends VBox {
  private static final int MOST_LINES = 200;

  private final Button title = new Button();
  private final Label content;

  PrintedView(String printed, int test) {
    List<String> lines = printed.lines().toList();
    String shown = lines.stream().limit(MOST_LINES).collect(Collectors.joining("\n"));
    int more = lines.size() - MOST_LINES;
    content =
        Parts.sentence(
            more > 0 ? shown + "\n" + text("sandbox.moreLines", more) : shown, "printed");
    getStyleClass().add("why");
    title.setId("printed-" + test);
    title.setText(
        lines.size() == 1
            ? text("exercises.printedLine")
            : text("exercises.printed", lines.size()));
    title.getStyleClass().add("why-title");
    title.setOnAction(_ -> open(!content.isVisible()));
    getChildren().addAll(title, content);
    open(false);
  }

  private void open(boolean isOpen) {
    Parts.show(content, isOpen);
    title.setGraphic(new FontIcon(isOpen ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
    title.setAccessibleText(text(isOpen ? "labs.whyOpen" : "labs.whyClosed", title.getText()));
  }
}

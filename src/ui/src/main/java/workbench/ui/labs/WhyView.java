package workbench.ui.labs;

import static workbench.ui.kit.Texts.text;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// An explanation, hidden until its cell has run, or the learner wants to see it.
final class WhyView extends VBox {
  private final Button title = new Button();
  private final VBox content = new VBox();

  /// @param number on the page, from 1
  WhyView(int number, String name, List<? extends Node> parts) {
    getStyleClass().add("why");
    title.setId("why-" + number);
    title.setText(name);
    title.getStyleClass().add("why-title");
    title.setOnAction(_ -> open(!content.isVisible()));
    content.getStyleClass().add("why-content");
    content.getChildren().addAll(parts);
    getChildren().addAll(title, content);
    open(false);
  }

  /// Opens itself when the cell has run; closes itself when that is forgotten.
  WhyView after(CellModel cell) {
    cell.hasRunProperty().subscribe(this::open);
    return this;
  }

  private void open(boolean isOpen) {
    content.setVisible(isOpen);
    content.setManaged(isOpen);
    title.setGraphic(new FontIcon(isOpen ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
    title.setAccessibleText(text(isOpen ? "labs.whyOpen" : "labs.whyClosed", title.getText()));
  }
}

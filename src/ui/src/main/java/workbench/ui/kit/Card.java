package workbench.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A framed part of a screen with a title, a faint remark beside it, and room for a few controls at
/// the right.
public final class Card extends VBox {
  private final HBox heading = new HBox();
  private final Label title = new Label();
  private final Label remark = new Label();

  public Card(String title, String remark, Node content) {
    this.title.setText(title);
    this.title.getStyleClass().add("card-title");
    this.title.setMinWidth(USE_PREF_SIZE);
    this.remark.setText(remark);
    this.remark.setMinWidth(0);
    this.remark.getStyleClass().add("card-remark");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    heading.getStyleClass().add("card-heading");
    heading.setAlignment(Pos.BASELINE_LEFT);
    heading.getChildren().addAll(this.title, this.remark, gap);
    getStyleClass().add("card");
    VBox.setVgrow(content, Priority.ALWAYS);
    getChildren().addAll(heading, content);
  }

  /// Adds controls at the right of the title.
  public Card with(Node... controls) {
    for (Node control : controls) {
      if (control instanceof Region region) {
        region.setMinWidth(USE_PREF_SIZE);
      }
    }
    heading.getChildren().addAll(controls);
    return this;
  }

  public Label title() {
    return title;
  }

  public Label remark() {
    return remark;
  }
}

package workbench.ui.kit;

import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;

/// A wheel that turns only when it is told to: it stands still with whoever tells it.
public final class Spinner extends StackPane {
  private static final double RADIUS = 8;
  private static final double TURN_DEGREES = 24;
  private static final double SIZE = 22;

  private final Arc arc = new Arc(0, 0, RADIUS, RADIUS, 90, 270);

  public Spinner() {
    arc.setType(ArcType.OPEN);
    arc.getStyleClass().add("app-spinner");
    Circle ring = new Circle(RADIUS);
    ring.getStyleClass().add("app-ring");
    getChildren().addAll(ring, new Group(arc));
    setMinSize(SIZE, SIZE);
    setMaxSize(SIZE, SIZE);
  }

  /// Shows the position of this frame.
  public void turn(int frame) {
    arc.setStartAngle(90 - frame * TURN_DEGREES);
  }
}

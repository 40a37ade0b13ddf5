package workbench.ui.recordings;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import workbench.ui.kit.Appearance;

/// The left of a screen that lists recordings: as wide as they need, but no more than a part of the
/// screen, however large its type is.
public final class Sidebar extends VBox {
  private static final double PART = 0.27;

  /// @param screen what it lies at the left of
  /// @param width what it needs with type of the usual size
  public Sidebar(Region screen, Appearance appearance, double width, Node... parts) {
    super(parts);
    getStyleClass().add("sidebar");
    prefWidthProperty()
        .bind(
            Bindings.min(
                screen.widthProperty().multiply(PART), appearance.scaleBinding().multiply(width)));
  }
}

package workbench.ui.instruments;

import static workbench.ui.kit.Texts.text;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import workbench.report.chart.DrawnChart;

/// A place in which a chart is shown. It says how large it is, and where a point of it lies in the
/// run.
final class ChartView extends Region {
  private final ImageView image = new ImageView();
  private final Label empty = new Label(text("chart.empty"));
  private final ObservableDoubleValue scale;
  private Picture.@Nullable Painted painted;

  /// @param scale the size of type, 1 for the usual
  ChartView(ObservableDoubleValue scale) {
    this.scale = scale;
    image.setManaged(false);
    image.setPreserveRatio(false);
    empty.setManaged(false);
    empty.getStyleClass().add("faint");
    empty.setAlignment(Pos.CENTER);
    getChildren().addAll(image, empty);
    getStyleClass().add("chart");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMinSize(0, 0);
  }

  CanvasSize size() {
    Scene scene = getScene();
    boolean isOnScreen = scene != null && scene.getWindow() != null;
    double screens = isOnScreen ? scene.getWindow().getOutputScaleX() : 1;
    double type = scale.get();
    return new CanvasSize(getWidth() / type, getHeight() / type, screens * type);
  }

  void show(Picture.Painted next) {
    painted = next;
    empty.setVisible(false);
    image.setImage(next.canvas().show());
    CanvasSize size = next.canvas().size();
    double screens = size.density() / scale.get();
    image.setFitWidth(size.pixelWidth() / screens);
    image.setFitHeight(size.pixelHeight() / screens);
  }

  /// Shows nothing.
  void clear() {
    painted = null;
    empty.setVisible(true);
    image.setImage(null);
  }

  OptionalLong spanAt(double x, double y) {
    return drawn()
        .map(d -> d.spanAt(x / scale.get(), y / scale.get()))
        .orElse(OptionalLong.empty());
  }

  OptionalDouble secondsAt(double x) {
    return drawn().map(d -> d.secondsAt(x / scale.get())).orElse(OptionalDouble.empty());
  }

  /// How many seconds a distance stands for.
  double seconds(double distance) {
    return drawn().map(d -> d.secondsAUnit() * distance / scale.get()).orElse(0.0);
  }

  private Optional<DrawnChart> drawn() {
    return Optional.ofNullable(painted).map(Picture.Painted::drawn);
  }

  @Override
  protected void layoutChildren() {
    image.relocate(0, 0);
    empty.resizeRelocate(0, 0, getWidth(), getHeight());
    setClip(new Rectangle(getWidth(), getHeight()));
  }
}

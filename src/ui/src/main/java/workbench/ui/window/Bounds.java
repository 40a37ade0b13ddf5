package workbench.ui.window;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import workbench.ui.settings.Settings;

/// Where the window lies and how large it is, remembered. A place that no screen shows any more is
/// not gone back to.
record Bounds(Stage stage, Settings settings) {
  private static final double LEAST_WIDTH = 900;
  private static final double LEAST_HEIGHT = 600;

  /// @param usualWidth if none is remembered
  void restore(double usualWidth, double usualHeight) {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
    stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
    double width = settings.get("window.width", Double::valueOf).orElse(usualWidth);
    double height = settings.get("window.height", Double::valueOf).orElse(usualHeight);
    stage.setWidth(Math.clamp(width, stage.getMinWidth(), screen.getWidth()));
    stage.setHeight(Math.clamp(height, stage.getMinHeight(), screen.getHeight()));
    double x = settings.get("window.x", Double::valueOf).orElse(Double.NaN);
    double y = settings.get("window.y", Double::valueOf).orElse(Double.NaN);
    if (!Screen.getScreensForRectangle(x, y, stage.getWidth(), stage.getHeight()).isEmpty()) {
      stage.setX(x);
      stage.setY(y);
    }
    stage.setMaximized(settings.get("window.maximised", Boolean::valueOf).orElse(false));
  }

  void keep() {
    settings.put("window.maximised", stage.isMaximized());
    if (!stage.isMaximized() && !stage.isFullScreen()) {
      settings.put("window.width", stage.getWidth());
      settings.put("window.height", stage.getHeight());
      settings.put("window.x", stage.getX());
      settings.put("window.y", stage.getY());
    }
  }
}

package workbench.ui.instruments;

/// How large a chart is on the screen.
///
/// @param width in the units in which charts measure their type
/// @param density how many pixels such a unit has: the screen's density times the size of type
record CanvasSize(double width, double height, double density) {
  /// What a chart needs at the least to be drawn.
  private static final double LEAST = 60;

  int pixelWidth() {
    return (int) Math.ceil(width * density);
  }

  int pixelHeight() {
    return (int) Math.ceil(height * density);
  }

  boolean isDrawable() {
    return width >= LEAST && height >= LEAST;
  }
}

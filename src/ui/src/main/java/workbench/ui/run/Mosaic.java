package workbench.ui.run;

import javafx.scene.layout.Region;

/// Tiles of one shape, in as few columns as let all of them be seen.
final class Mosaic extends Region {
  /// The width of a tile against its height.
  private static final double SHAPE = 10.0 / 7;

  private static final double GAP = 5;
  private static final double LARGEST = 130;

  Mosaic() {
    getStyleClass().add("app-images");
    setMinSize(0, 0);
  }

  void add(Tile tile) {
    getChildren().add(tile);
  }

  void clear() {
    getChildren().clear();
  }

  @Override
  protected void layoutChildren() {
    int count = getChildren().size();
    int columns = 1;
    while (columns < count && height(columns) * Math.ceilDiv(count, columns) > getHeight()) {
      columns++;
    }
    double width = width(columns);
    double height = height(columns);
    for (int i = 0; i < count; i++) {
      int row = i / columns;
      int column = i % columns;
      getChildren()
          .get(i)
          .resizeRelocate(column * (width + GAP), row * height, width, Math.max(0, height - GAP));
    }
  }

  private double width(int columns) {
    return Math.clamp((getWidth() - (columns - 1) * GAP) / columns, 1, LARGEST);
  }

  /// With the gap below it.
  private double height(int columns) {
    return width(columns) / SHAPE + GAP;
  }
}

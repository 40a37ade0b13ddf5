package workbench.ui.output;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;

/// A row of the output as it is seen.
final class RowCell extends ListCell<Row> {
  private static final List<String> LOOKS =
      List.of(
          "row-source",
          "row-out",
          "row-err",
          "row-faint",
          "row-plain",
          "row-good",
          "row-warning",
          "row-bad",
          "row-link",
          "row-value");

  private final Consumer<Row> act;

  /// @param act does what the row has to offer
  RowCell(Consumer<Row> act) {
    this.act = act;
    setWrapText(true);
    setPrefWidth(0);
    setOnMouseClicked(mouse -> {
      Row row = getItem();
      if (mouse.getButton() == MouseButton.PRIMARY && row != null && actsOnClick(row)) {
        act.accept(row);
      }
    });
  }

  private static boolean actsOnClick(Row row) {
    return RowLook.leadsToPlace(row)
        || (row instanceof Row.Source s && (s.hidden() > 0 || !s.isFolded()));
  }

  @Override
  protected void updateItem(Row row, boolean isEmpty) {
    super.updateItem(row, isEmpty);
    getStyleClass().removeAll(LOOKS);
    setText(null);
    setGraphic(null);
    if (isEmpty || row == null) {
      return;
    }
    getStyleClass().add(RowLook.style(row));
    RowLook.node(row, act).ifPresentOrElse(this::setGraphic, () -> setText(RowLook.words(row)));
    if (RowLook.leadsToPlace(row)) {
      getStyleClass().add("row-link");
    }
  }

  /// A graphic is as wide as the list and as high as its words need then.
  @Override
  protected double computePrefHeight(double width) {
    Node graphic = getGraphic();
    return graphic == null || width < 0
        ? super.computePrefHeight(width)
        : snappedTopInset()
            + graphic.prefHeight(width - snappedLeftInset() - snappedRightInset())
            + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    Node graphic = getGraphic();
    if (graphic != null) {
      graphic.resizeRelocate(
          snappedLeftInset(),
          snappedTopInset(),
          getWidth() - snappedLeftInset() - snappedRightInset(),
          getHeight() - snappedTopInset() - snappedBottomInset());
    }
  }
}

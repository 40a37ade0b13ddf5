package workbench.ui.output;

import static workbench.ui.kit.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The rows of one cell, as high as they are. Of many rows it shows the last. FX thread only.
public final class RowBox extends VBox {
  private static final int MOST = 200;

  private final ObservableList<Row> rows;
  private final Consumer<Row> act;

  /// @param rows the cell's; its source is not shown
  /// @param act does what a row has to offer
  public RowBox(ObservableList<Row> rows, Consumer<Row> act) {
    this.rows = rows;
    this.act = act;
    getStyleClass().add("row-box");
    rows.addListener((ListChangeListener<Row>) _ -> show());
    show();
  }

  private void show() {
    List<Row> all = rows.filtered(row -> !(row instanceof Row.Source));
    int hidden = Math.max(0, all.size() - MOST);
    List<Node> nodes = new ArrayList<>();
    if (hidden > 0) {
      nodes.add(label("row-faint", text("sandbox.hiddenRows", hidden)));
    }
    all.subList(hidden, all.size()).forEach(row -> nodes.add(node(row)));
    getChildren().setAll(nodes);
    setVisible(!nodes.isEmpty());
    setManaged(!nodes.isEmpty());
  }

  private Node node(Row row) {
    Node node =
        RowLook.node(row, act).orElseGet(() -> label(RowLook.style(row), RowLook.words(row)));
    if (RowLook.leadsToPlace(row)) {
      node.getStyleClass().add("row-link");
      node.setOnMouseClicked(_ -> act.accept(row));
    }
    return node;
  }

  private static Label label(String style, String words) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}

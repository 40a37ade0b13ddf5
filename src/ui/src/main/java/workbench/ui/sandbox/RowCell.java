package workbench.ui.sandbox;

import static workbench.ui.kit.Texts.text;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import workbench.probe.agent.OutputKind;

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
    return switch (row) {
      case Row.Source s -> s.hidden() > 0 || !s.isFolded();
      case Row.Problem _ -> true;
      case Row.Stack s -> s.place().isPresent();
      case Row.Printed _, Row.Dropped _, Row.Value _, Row.Note _, Row.Shown _, Row.Left _ -> false;
    };
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
    switch (row) {
      case Row.Source s -> setGraphic(source(s));
      case Row.Printed p -> look(p.stream() == OutputKind.ERR ? "row-err" : "row-out", p.text());
      case Row.Dropped d -> look("row-faint", d.text());
      case Row.Value v -> setGraphic(value(v));
      case Row.Problem p -> link(p.isError() ? "row-bad" : "row-warning", p.text());
      case Row.Stack s -> stack(s);
      case Row.Note n -> look(of(n.tone()), n.text());
      case Row.Shown s -> setGraphic(new VBox(Pictures.view(s.image()), faint(s.text())));
      case Row.Left l -> setGraphic(left(l));
    }
    if (getGraphic() != null) {
      getStyleClass().add(row instanceof Row.Source ? "row-source" : "row-value");
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

  private void look(String style, String words) {
    getStyleClass().add(style);
    setText(words);
  }

  private void link(String style, String words) {
    look(style, words);
    getStyleClass().add("row-link");
  }

  private static String of(Row.Note.Tone tone) {
    return switch (tone) {
      case PLAIN -> "row-plain";
      case GOOD -> "row-good";
      case WARNING -> "row-warning";
      case BAD -> "row-bad";
    };
  }

  private void stack(Row.Stack stack) {
    switch (stack.kind()) {
      case HEADLINE -> look("row-bad", stack.text());
      case OWN -> {
        if (stack.place().isPresent()) {
          link("row-plain", "    " + stack.text());
        } else {
          look("row-plain", "    " + stack.text());
        }
      }
      case OTHER -> look("row-faint", "    " + stack.text());
    }
  }

  private static Node source(Row.Source source) {
    Label number = new Label(String.valueOf(source.cell()));
    number.getStyleClass().add("cell-number");
    number.setMinWidth(USE_PREF_SIZE);
    Label code = new Label(source.shown());
    code.getStyleClass().add("cell-source");
    code.setWrapText(true);
    VBox lines = new VBox(code);
    if (source.hidden() > 0) {
      lines.getChildren().add(faint(text("sandbox.moreLines", source.hidden())));
    }
    return row(number, lines);
  }

  private static Node value(Row.Value value) {
    Label shown =
        new Label(
            (value.name().isEmpty() ? "" : value.name() + " ")
                + "==> "
                + (value.value().contains("\n") ? "\n" : "")
                + value.value());
    shown.getStyleClass().add("cell-value");
    shown.setWrapText(true);
    shown.setMaxWidth(Double.MAX_VALUE);
    Label type = faint(value.type());
    type.setMinWidth(USE_PREF_SIZE);
    type.setMaxWidth(260);
    return row(shown, type);
  }

  private Node left(Row.Left left) {
    Label sentence = new Label(left.text());
    sentence.getStyleClass().add("left-sentence");
    sentence.setWrapText(true);
    sentence.setMaxWidth(Double.MAX_VALUE);
    Button end = new Button(text("sandbox.endThem"));
    end.setId("end-leftovers");
    end.getStyleClass().add(Styles.SMALL);
    end.setMinWidth(USE_PREF_SIZE);
    end.setOnAction(_ -> act.accept(left));
    HBox row = row(sentence, end);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static HBox row(Node left, Node right) {
    HBox row = new HBox(left, right);
    row.getStyleClass().add("output-row");
    row.setAlignment(Pos.BASELINE_LEFT);
    row.setMinWidth(0);
    HBox.setHgrow(right instanceof VBox ? right : left, Priority.ALWAYS);
    return row;
  }

  private static Label faint(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("faint");
    return label;
  }
}

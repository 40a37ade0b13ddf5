package workbench.ui.output;

import static workbench.ui.kit.Texts.text;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import workbench.probe.agent.OutputKind;

/// How a row looks: a line of text in a style, or, if that is not enough, a node.
final class RowLook {
  private RowLook() {}

  /// The class of its style.
  static String style(Row row) {
    return switch (row) {
      case Row.Source _ -> "row-source";
      case Row.Printed p -> p.stream() == OutputKind.ERR ? "row-err" : "row-out";
      case Row.Dropped _ -> "row-faint";
      case Row.Value _, Row.Shown _, Row.Left _ -> "row-value";
      case Row.Problem p -> p.isError() ? "row-bad" : "row-warning";
      case Row.Stack s ->
          switch (s.kind()) {
            case HEADLINE -> "row-bad";
            case OWN -> "row-plain";
            case OTHER -> "row-faint";
          };
      case Row.Note n ->
          switch (n.tone()) {
            case PLAIN -> "row-plain";
            case GOOD -> "row-good";
            case WARNING -> "row-warning";
            case BAD -> "row-bad";
          };
    };
  }

  /// What a row says that is a line of text.
  static String words(Row row) {
    return row instanceof Row.Stack s && s.kind() != Row.Stack.Kind.HEADLINE
        ? "    " + s.text()
        : row.text();
  }

  /// Whether a click leads to a place in the source.
  static boolean leadsToPlace(Row row) {
    return row instanceof Row.Problem || (row instanceof Row.Stack s && s.place().isPresent());
  }

  /// The node of a row that is more than text.
  ///
  /// @param act does what the row has to offer
  static Optional<Node> node(Row row, Consumer<Row> act) {
    return switch (row) {
      case Row.Source s -> Optional.of(source(s));
      case Row.Value v -> Optional.of(value(v));
      case Row.Shown s -> Optional.of(new VBox(Pictures.view(s.image()), faint(s.text())));
      case Row.Left l -> Optional.of(left(l, act));
      case Row.Printed _, Row.Dropped _, Row.Problem _, Row.Stack _, Row.Note _ -> Optional.empty();
    };
  }

  private static Node source(Row.Source source) {
    Label number = new Label(String.valueOf(source.cell()));
    number.getStyleClass().add("cell-number");
    number.setMinWidth(Region.USE_PREF_SIZE);
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
    type.setMinWidth(Region.USE_PREF_SIZE);
    type.setMaxWidth(260);
    return row(shown, type);
  }

  private static Node left(Row.Left left, Consumer<Row> act) {
    Label sentence = new Label(left.text());
    sentence.getStyleClass().add("left-sentence");
    sentence.setWrapText(true);
    sentence.setMaxWidth(Double.MAX_VALUE);
    Button end = new Button(text("sandbox.endThem"));
    end.setId("end-leftovers");
    end.getStyleClass().add(Styles.SMALL);
    end.setMinWidth(Region.USE_PREF_SIZE);
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

package workbench.ui.exercises;

import static workbench.ui.kit.Texts.text;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Two texts side by side: lines that only the left one has are marked with a minus, those that
/// only the right one has with a plus.
final class DiffView extends GridPane {
  DiffView(List<LineDiff.Row> rows) {
    getStyleClass().add("diff");
    for (int side = 0; side < 2; side++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(50);
      column.setHgrow(Priority.ALWAYS);
      getColumnConstraints().add(column);
    }
    add(head("exercises.yours"), 0, 0);
    add(head("exercises.theSolution"), 1, 0);
    int at = 1;
    for (LineDiff.Row row : rows) {
      add(line(row.leftNumber(), row.left(), row.isSame() ? "" : "−", "diff-removed"), 0, at);
      add(line(row.rightNumber(), row.right(), row.isSame() ? "" : "+", "diff-added"), 1, at);
      at++;
    }
  }

  private static Label head(String key) {
    Label head = new Label(text(key));
    head.getStyleClass().add("diff-head");
    head.setMaxWidth(Double.MAX_VALUE);
    return head;
  }

  private static HBox line(int number, String words, String sign, String style) {
    HBox line = new HBox();
    line.getStyleClass().add("diff-line");
    GridPane.setValignment(line, VPos.TOP);
    line.setMaxHeight(Double.MAX_VALUE);
    if (number == 0) {
      line.getStyleClass().add("diff-none");
      return line;
    }
    Label count = new Label(String.valueOf(number));
    count.getStyleClass().add("diff-number");
    count.setMinWidth(USE_PREF_SIZE);
    Label mark = new Label(sign);
    mark.getStyleClass().add("diff-sign");
    mark.setMinWidth(USE_PREF_SIZE);
    Label code = Parts.sentence(words, "diff-code");
    code.setMinWidth(0);
    HBox.setHgrow(code, Priority.ALWAYS);
    line.getChildren().addAll(count, mark, code);
    if (!sign.isEmpty()) {
      line.getStyleClass().add(style);
    }
    return line;
  }
}

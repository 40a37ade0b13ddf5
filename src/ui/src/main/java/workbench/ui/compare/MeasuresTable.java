package workbench.ui.compare;

import static workbench.ui.kit.Texts.text;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import workbench.bench.compare.Compared;
import workbench.bench.measure.Measures;
import workbench.report.MeasureColumn;

/// The figures of several runs, a run a line; the best of a column has a sign and is bold.
final class MeasuresTable extends GridPane {
  MeasuresTable() {
    setId("compare-table");
    getStyleClass().add("measures");
  }

  void show(List<Compared> runs) {
    getChildren().clear();
    getColumnConstraints().clear();
    getColumnConstraints().add(column(HPos.LEFT));
    add(head(text("compare.run"), ""), 0, 0);
    for (int row = 0; row < runs.size(); row++) {
      Label name = new Label(runs.get(row).name());
      name.setMinWidth(USE_PREF_SIZE);
      add(name, 0, row + 1);
    }
    List<Measures> measures = runs.stream().map(Compared::measures).toList();
    for (int i = 0; i < MeasureColumn.ALL.size(); i++) {
      MeasureColumn column = MeasureColumn.ALL.get(i);
      getColumnConstraints().add(column(HPos.RIGHT));
      add(
          head(column.title(), text("compare.column." + column.title().replace(' ', '-'))),
          i + 1,
          0);
      List<Boolean> best = column.best(measures);
      for (int row = 0; row < runs.size(); row++) {
        add(cell(column, runs.get(row), best.get(row)), i + 1, row + 1);
      }
    }
  }

  private static ColumnConstraints column(HPos side) {
    ColumnConstraints column = new ColumnConstraints();
    column.setHalignment(side);
    column.setHgrow(Priority.ALWAYS);
    return column;
  }

  private static Node head(String title, String what) {
    Label head = new Label(title);
    head.getStyleClass().add("measure-head");
    head.setMinWidth(USE_PREF_SIZE);
    if (!what.isEmpty()) {
      head.setTooltip(new Tooltip(what));
      head.setAccessibleText(title + ": " + what);
    }
    return head;
  }

  /// Figures without the sign leave its place free, so that digits stand under digits.
  private static Label cell(MeasureColumn column, Compared run, boolean isBest) {
    Label sign = new Label("★");
    sign.getStyleClass().add("best-sign");
    sign.setVisible(isBest);
    Label cell = new Label(column.text(run.measures()), sign);
    cell.setContentDisplay(ContentDisplay.RIGHT);
    cell.setMinWidth(USE_PREF_SIZE);
    cell.getStyleClass().add("measure");
    cell.setAccessibleText(
        String.join(
            " ", run.name(), column.title(), cell.getText(), isBest ? text("compare.best") : ""));
    if (isBest) {
      cell.getStyleClass().add("best");
    }
    return cell;
  }
}

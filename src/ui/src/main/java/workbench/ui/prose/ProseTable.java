package workbench.ui.prose;

import static java.util.Objects.requireNonNullElse;

import javafx.geometry.HPos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import workbench.tutor.page.Markdown;

/// A table of a page.
final class ProseTable extends GridPane {
  private static final double LEAST = 40;

  ProseTable(TableBlock table, Prose prose) {
    getStyleClass().add("page-table");
    setMaxWidth(USE_PREF_SIZE);
    int row = 0;
    for (Node part : Markdown.children(table)) {
      for (Node line : Markdown.children(part)) {
        int column = 0;
        for (Node node : Markdown.children(line)) {
          if (node instanceof TableCell cell) {
            add(cell(cell, prose, part instanceof TableHead), column++, row);
          }
        }
        row++;
      }
    }
    for (int i = 0; i < getColumnCount(); i++) {
      ColumnConstraints constraints = new ColumnConstraints();
      constraints.setMinWidth(LEAST);
      constraints.setHalignment(HPos.LEFT);
      getColumnConstraints().add(constraints);
    }
  }

  private static StackPane cell(TableCell cell, Prose prose, boolean isHead) {
    TextFlow words = prose.flow(cell, isHead ? "page-table-head" : "page-table-text");
    words.setTextAlignment(
        switch (requireNonNullElse(cell.getAlignment(), TableCell.Alignment.LEFT)) {
          case LEFT -> TextAlignment.LEFT;
          case CENTER -> TextAlignment.CENTER;
          case RIGHT -> TextAlignment.RIGHT;
        });
    StackPane padded = new StackPane(words);
    padded.getStyleClass().add("page-table-cell");
    return padded;
  }
}

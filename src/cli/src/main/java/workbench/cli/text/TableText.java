package workbench.cli.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import workbench.tutor.page.Markdown;

/// A table of Markdown in columns, whose texts are wrapped if there is no room for them.
final class TableText {
  private static final String GAP = "  ";
  private static final int NARROWEST = 6;

  private record Cell(AttributedString text, boolean toTheRight) {}

  private record Row(List<Cell> cells, boolean isHead) {}

  private final List<Row> rows = new ArrayList<>();
  private final int[] widths;

  private TableText(TableBlock table, int width) {
    for (Node part : Markdown.children(table)) {
      boolean isHead = part instanceof TableHead;
      for (Node row : Markdown.children(part)) {
        rows.add(
            new Row(Markdown.children(row).stream().map(c -> cell(c, isHead)).toList(), isHead));
      }
    }
    widths = new int[rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0)];
    for (Row row : rows) {
      for (int i = 0; i < row.cells().size(); i++) {
        widths[i] = Math.max(widths[i], row.cells().get(i).text().columnLength());
      }
    }
    shrink(width - GAP.length() * (widths.length - 1));
  }

  private static Cell cell(Node node, boolean isHead) {
    return new Cell(
        InlineText.of(node, isHead ? Style.BOLD : Style.PLAIN),
        node instanceof TableCell c && c.getAlignment() == TableCell.Alignment.RIGHT);
  }

  /// The widest column gives way first.
  private void shrink(int room) {
    int sum = 0;
    for (int width : widths) {
      sum += width;
    }
    while (sum > room) {
      int widest = 0;
      for (int i = 1; i < widths.length; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      if (widths[widest] <= NARROWEST) {
        return;
      }
      widths[widest]--;
      sum--;
    }
  }

  static List<AttributedString> lines(TableBlock table, int width) {
    TableText text = new TableText(table, width);
    List<AttributedString> lines = new ArrayList<>();
    for (Row row : text.rows) {
      lines.addAll(text.lines(row));
      if (row.isHead()) {
        lines.add(text.rule());
      }
    }
    return lines;
  }

  private List<AttributedString> lines(Row row) {
    List<List<AttributedString>> wrapped = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      wrapped.add(Wrapped.lines(row.cells().get(i).text(), widths[i]));
    }
    int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
    List<AttributedString> lines = new ArrayList<>();
    for (int i = 0; i < height; i++) {
      AttributedStringBuilder line = new AttributedStringBuilder();
      for (int column = 0; column < wrapped.size(); column++) {
        line.append(column == 0 ? "" : GAP);
        add(line, piece(wrapped.get(column), i), row.cells().get(column), widths[column]);
      }
      lines.add(line.toAttributedString());
    }
    return lines;
  }

  private static AttributedString piece(List<AttributedString> lines, int index) {
    return index < lines.size() ? lines.get(index) : AttributedString.EMPTY;
  }

  private static void add(
      AttributedStringBuilder line, AttributedString text, Cell cell, int width) {
    String padding = " ".repeat(Math.max(0, width - text.columnLength()));
    line.append(cell.toTheRight() ? padding : "").append(text);
    line.append(cell.toTheRight() ? "" : padding);
  }

  private AttributedString rule() {
    List<String> rules = new ArrayList<>();
    for (int width : widths) {
      rules.add("━".repeat(width));
    }
    return Style.of(String.join(GAP, rules), Style.FAINT);
  }
}

package workbench.cli;

import java.util.ArrayList;
import java.util.List;

/// Text in columns: the first to the left, the others to the right.
final class Table {
  private record Cell(String text, boolean best) {}

  private final List<List<Cell>> rows = new ArrayList<>();

  Table row(String... texts) {
    List<Cell> row = new ArrayList<>();
    for (String text : texts) {
      row.add(new Cell(text, false));
    }
    rows.add(row);
    return this;
  }

  /// Marks a cell as the winner of its column, by a star and, on a terminal, a colour.
  void best(int row, int column) {
    Cell cell = rows.get(row).get(column);
    rows.get(row).set(column, new Cell(cell.text + " *", true));
  }

  List<String> lines() {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = new int[columns];
    for (List<Cell> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], plain(row, i).length());
      }
    }
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  /// Figures without a star leave its place free, so that digits stand under digits.
  private static String plain(List<Cell> row, int column) {
    Cell cell = row.get(column);
    return column == 0 || cell.best ? cell.text : cell.text + "  ";
  }

  private static String line(List<Cell> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      String text = plain(row, i);
      String padding = " ".repeat(widths[i] - text.length());
      String shown = row.get(i).best ? Terminal.good(text) : text;
      line.append(i == 0 ? shown + padding : "  " + padding + shown);
    }
    return line.toString().stripTrailing();
  }
}

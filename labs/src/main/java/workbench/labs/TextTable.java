package workbench.labs;

import java.util.ArrayList;
import java.util.List;

/// Text in columns: the first to the left, the others to the right.
final class TextTable {
  private final List<List<String>> rows = new ArrayList<>();

  /// @param headings one for each column
  TextTable(String... headings) {
    rows.add(List.of(headings));
  }

  void row(String... cells) {
    rows.add(List.of(cells));
  }

  @Override
  public String toString() {
    return String.join("\n", rows.stream().map(this::line).toList());
  }

  private String line(List<String> row) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < row.size(); column++) {
      String cell = row.get(column);
      String padding = " ".repeat(width(column) - cell.length());
      line.append(column == 0 ? cell + padding : "  " + padding + cell);
    }
    return line.toString().stripTrailing();
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }
}

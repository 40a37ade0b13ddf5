package workbench.ui.output;

import static workbench.ui.kit.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import workbench.probe.agent.OutputKind;
import workbench.ui.editor.Origin;

/// The rows of one cell. Of the lines that it prints it keeps the last.
final class Section {
  /// How many printed lines are kept.
  static final int MOST_LINES = 2_000;

  private static final int MOST_IMAGES = 50;

  /// A longer line is broken.
  private static final int LONGEST_LINE = 2_000;

  private final int cell;
  private final Optional<Origin> origin;
  private final List<Row> rows = new ArrayList<>();
  private int printed;
  private int dropped;

  /// @param origin empty for rows that belong to no cell
  Section(int cell, Optional<Origin> origin) {
    this.cell = cell;
    this.origin = origin;
    origin.ifPresent(o -> rows.add(new Row.Source(cell, o, true)));
  }

  int cell() {
    return cell;
  }

  Optional<Origin> origin() {
    return origin;
  }

  List<Row> rows() {
    return rows;
  }

  void add(Row row) {
    rows.add(row);
    if (row instanceof Row.Shown) {
      dropImage();
    }
  }

  private void dropImage() {
    List<Row> images = rows.stream().filter(Row.Shown.class::isInstance).toList();
    if (images.size() > MOST_IMAGES) {
      rows.remove(images.getFirst());
    }
  }

  /// Appends what was printed: the first line of it may go on with the last row.
  void print(OutputKind stream, String text) {
    String all = text;
    Row last = rows.isEmpty() ? null : rows.getLast();
    if (last instanceof Row.Printed p && p.isOpen() && p.stream() == stream) {
      rows.removeLast();
      printed--;
      all = p.text() + text;
    }
    int start = 0;
    while (start < all.length()) {
      int end = all.indexOf('\n', start);
      boolean isOpen = end < 0;
      int stop = Math.min(isOpen ? all.length() : end, start + LONGEST_LINE);
      boolean isBroken = stop < (isOpen ? all.length() : end);
      rows.add(
          new Row.Printed(
              stream, all.substring(start, stop).replace("\r", ""), isOpen && !isBroken));
      printed++;
      start = isBroken || isOpen ? stop : stop + 1;
    }
    dropSurplus();
  }

  private void dropSurplus() {
    int surplus = printed - MOST_LINES;
    if (surplus <= 0) {
      return;
    }
    List<Row> kept = new ArrayList<>();
    int left = surplus;
    for (Row row : rows) {
      if (row instanceof Row.Printed && left > 0) {
        left--;
      } else if (!(row instanceof Row.Dropped)) {
        kept.add(row);
      }
    }
    dropped += surplus;
    printed = MOST_LINES;
    kept.add(
        origin.isPresent() ? 1 : 0,
        new Row.Dropped(dropped, text("sandbox.dropped", dropped, MOST_LINES)));
    rows.clear();
    rows.addAll(kept);
  }

  /// Puts a row in another's place.
  void replace(Row row, Row by) {
    rows.replaceAll(r -> r.equals(row) ? by : r);
  }

  /// Nothing is left running any more.
  void removeLeft() {
    rows.removeIf(Row.Left.class::isInstance);
  }
}

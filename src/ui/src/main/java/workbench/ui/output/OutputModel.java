package workbench.ui.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import workbench.ui.editor.Origin;
import workbench.ui.output.PrintedText.Piece;

/// The output, cell by cell, newest last. It keeps the last cells only, and of each the last lines
/// that it printed. It knows no control. FX thread only.
public final class OutputModel {
  private static final int MOST_ROWS = 10_000;
  private static final int MOST_CELLS = 100;

  private final List<Section> sections = new ArrayList<>();
  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final ObservableList<Row> seen = FXCollections.unmodifiableObservableList(rows);

  public ObservableList<Row> rows() {
    return seen;
  }

  /// A cell begins. What it prints and what becomes of it is shown under its source.
  public void begin(int cell, Origin origin) {
    begin(new Section(cell, Optional.of(origin)));
  }

  private void begin(Section section) {
    sections.add(section);
    rows.addAll(section.rows());
    while (sections.size() > MOST_CELLS || (rows.size() > MOST_ROWS && sections.size() > 1)) {
      rows.remove(0, sections.removeFirst().rows().size());
    }
  }

  public void print(List<Piece> pieces) {
    for (Piece piece : pieces) {
      change(of(piece.cell()), section -> section.print(piece.stream(), piece.text()));
    }
  }

  /// Adds rows to a cell's; if there is no such cell, to the last one's.
  public void add(int cell, List<? extends Row> more) {
    change(of(cell), section -> more.forEach(section::add));
  }

  /// Says something that belongs to no cell.
  public void say(Row row) {
    Section section = new Section(0, Optional.empty());
    section.add(row);
    begin(section);
  }

  /// Says of a cell what became of its leftovers, which are no more; of all cells, if others had
  /// some too.
  public void endLeftovers(Row result) {
    Optional<Section> last = Optional.empty();
    for (Section section : List.copyOf(sections)) {
      if (section.rows().stream().anyMatch(Row.Left.class::isInstance)) {
        change(section, Section::removeLeft);
        last = Optional.of(section);
      }
    }
    last.ifPresentOrElse(section -> change(section, s -> s.add(result)), () -> say(result));
  }

  /// Shows all of a source, or its first lines only.
  public void turn(Row.Source source) {
    sections.stream()
        .filter(s -> s.rows().contains(source))
        .findFirst()
        .ifPresent(section -> change(section, s -> s.replace(source, source.turned())));
  }

  /// Where the source of a cell came from.
  public Optional<Origin> origin(int cell) {
    return sections.reversed().stream()
        .filter(s -> s.cell() == cell)
        .findFirst()
        .flatMap(Section::origin);
  }

  public void clear() {
    sections.clear();
    rows.clear();
  }

  /// Numbers begin anew with each lab: the youngest is meant.
  private Section of(int cell) {
    if (sections.isEmpty()) {
      begin(new Section(cell, Optional.empty()));
    }
    return sections.reversed().stream()
        .filter(s -> s.cell() == cell)
        .findFirst()
        .orElse(sections.getLast());
  }

  private interface Change {
    void on(Section section);
  }

  private void change(Section section, Change change) {
    int start = 0;
    for (Section before : sections.subList(0, sections.indexOf(section))) {
      start += before.rows().size();
    }
    List<Row> old = List.copyOf(section.rows());
    change.on(section);
    List<Row> now = section.rows();
    int same = 0;
    while (same < Math.min(old.size(), now.size()) && old.get(same).equals(now.get(same))) {
      same++;
    }
    rows.remove(start + same, start + old.size());
    rows.addAll(start + same, now.subList(same, now.size()));
  }
}

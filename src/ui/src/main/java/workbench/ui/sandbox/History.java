package workbench.ui.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The cells that were run, to be brought back. While one looks through them, the text that was
/// there before is kept as the youngest.
final class History {
  private static final int MOST = 100;
  private static final int LONGEST = 20_000;

  private final List<String> cells = new ArrayList<>();
  private int at;
  private String unsent = "";

  /// Adds a cell. Of the same cell again in a row, or one that is very long, nothing is kept.
  void add(String source) {
    boolean isSame = !cells.isEmpty() && cells.getLast().equals(source);
    if (!isSame && !source.isBlank() && source.length() <= LONGEST) {
      cells.add(source);
      if (cells.size() > MOST) {
        cells.removeFirst();
      }
    }
    at = cells.size();
  }

  /// The cell before the one that is looked at; empty if there is none.
  ///
  /// @param now the text that is there
  Optional<String> earlier(String now) {
    if (!isAt(now)) {
      at = cells.size();
      unsent = now;
    }
    // The last cell is what is still there when it has just been run.
    while (at > 0) {
      at--;
      if (!cells.get(at).equals(now)) {
        return Optional.of(cells.get(at));
      }
    }
    return Optional.empty();
  }

  /// The cell after the one that is looked at, and in the end the text that was there before; empty
  /// if that is what is there.
  Optional<String> later(String now) {
    if (!isAt(now) || at == cells.size()) {
      return Optional.empty();
    }
    at++;
    return Optional.of(at == cells.size() ? unsent : cells.get(at));
  }

  private boolean isAt(String now) {
    return at < cells.size() && cells.get(at).equals(now);
  }

  List<String> cells() {
    return List.copyOf(cells);
  }
}

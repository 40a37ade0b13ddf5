package workbench.ui.editor;

import java.util.Optional;

/// The part of a buffer that was run as a cell.
///
/// @param start where it began in the buffer, in characters
/// @param source its text as it was then
public record Origin(Buffer buffer, int start, String source) {
  /// A range of the cell.
  ///
  /// @param from the first character, counted from 0 in the cell
  /// @param to the place after the last one
  public record Place(Origin origin, int from, int to) {
    /// Where the range begins in the buffer now. If the cell is not there any more as it was, that
    /// is a guess.
    public int fromNow() {
      return origin.startNow() + from;
    }

    public int toNow() {
      return origin.startNow() + to;
    }
  }

  private int startNow() {
    String text = buffer.text();
    if (text.startsWith(source, start)) {
      return start;
    }
    int found = text.indexOf(source);
    return found < 0 ? start : found;
  }

  /// A line of the cell without its indentation, counted from 1; empty if there is no such line.
  public Optional<Place> line(int number) {
    int from = 0;
    for (int line = 1; line < number; line++) {
      from = source.indexOf('\n', from) + 1;
      if (from == 0) {
        return Optional.empty();
      }
    }
    int end = source.indexOf('\n', from);
    int to = end < 0 ? source.length() : end;
    while (from < to && Character.isWhitespace(source.charAt(from))) {
      from++;
    }
    return Optional.of(new Place(this, from, to));
  }

  /// The number of the line that a character is in, counted from 1.
  public int lineOf(int at) {
    int end = Math.clamp(at, 0, source.length());
    return 1 + (int) source.substring(0, end).chars().filter(c -> c == '\n').count();
  }

  public boolean isOneLine() {
    return source.strip().indexOf('\n') < 0;
  }
}

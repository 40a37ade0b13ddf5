package workbench.cli.text;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;

/// Text broken into lines at blanks, and lines with something before them.
public final class Wrapped {
  private Wrapped() {}

  /// Lines of at most so many columns. A word that is wider has a line of its own and is not cut. A
  /// line break in the text stays one.
  public static List<AttributedString> lines(AttributedString text, int width) {
    List<AttributedString> lines = new ArrayList<>();
    int from = 0;
    int to = 0;
    for (int at = 0; at < text.length(); ) {
      int end = wordEnd(text, at);
      if (at == end) {
        if (text.charAt(at) == '\n') {
          lines.add(text.subSequence(from, to));
          from = at + 1;
          to = from;
        }
        at++;
      } else {
        if (to > from && text.subSequence(from, end).columnLength() > width) {
          lines.add(text.subSequence(from, to));
          from = at;
        } else if (to == from) {
          from = at;
        }
        to = end;
        at = end;
      }
    }
    lines.add(text.subSequence(from, to));
    return lines;
  }

  private static int wordEnd(AttributedString text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != '\n') {
      end++;
    }
    return end;
  }

  /// The lines with something before each of them.
  ///
  /// @param first before the first line
  /// @param rest before the others
  public static List<AttributedString> after(
      AttributedString first, AttributedString rest, List<AttributedString> lines) {
    List<AttributedString> all = new ArrayList<>();
    for (AttributedString line : lines) {
      all.add(AttributedString.join(AttributedString.EMPTY, all.isEmpty() ? first : rest, line));
    }
    return all;
  }

  /// The lines, each indented by so many blanks; those without text stay without.
  public static List<AttributedString> indented(int blanks, List<AttributedString> lines) {
    AttributedString indent = new AttributedString(" ".repeat(blanks));
    return lines.stream()
        .map(l -> l.length() == 0 ? l : AttributedString.join(AttributedString.EMPTY, indent, l))
        .toList();
  }
}

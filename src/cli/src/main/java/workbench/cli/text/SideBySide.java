package workbench.cli.text;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/// Code in two languages: side by side if there is room, else one after the other.
public final class SideBySide {
  private static final int INDENT = 2;
  private static final String BAR = " ┃ ";

  private SideBySide() {}

  /// C# and the Java that does the same.
  public static List<AttributedString> lines(String csharp, String java, int width) {
    List<String> left = csharp.lines().toList();
    List<String> right = java.lines().toList();
    int leftWidth = Math.max("C#".length(), widest(left));
    return INDENT + leftWidth + BAR.length() + widest(right) <= width
        ? beside(left, right, leftWidth)
        : inTurn(left, right);
  }

  private static int widest(List<String> lines) {
    return lines.stream().mapToInt(String::length).max().orElse(0);
  }

  private static List<AttributedString> beside(
      List<String> left, List<String> right, int leftWidth) {
    List<AttributedString> lines = new ArrayList<>();
    for (int i = -1; i < Math.max(left.size(), right.size()); i++) {
      String before = i < 0 ? "C#" : piece(left, i);
      lines.add(
          new AttributedStringBuilder()
              .append(" ".repeat(INDENT))
              .append(before, i < 0 ? Style.BOLD : Style.CODE)
              .append(" ".repeat(leftWidth - before.length()))
              .append(BAR, Style.FAINT)
              .append(i < 0 ? "Java" : piece(right, i), i < 0 ? Style.BOLD : Style.CODE)
              .toAttributedString());
    }
    return lines;
  }

  private static String piece(List<String> lines, int index) {
    return index < lines.size() ? lines.get(index) : "";
  }

  private static List<AttributedString> inTurn(List<String> left, List<String> right) {
    List<AttributedString> lines = new ArrayList<>();
    lines.add(Style.of("C#", Style.BOLD));
    lines.addAll(code(left));
    lines.add(AttributedString.EMPTY);
    lines.add(Style.of("Java", Style.BOLD));
    lines.addAll(code(right));
    return lines;
  }

  private static List<AttributedString> code(List<String> lines) {
    return Wrapped.indented(
        2 * INDENT, lines.stream().map(line -> Style.of(line, Style.CODE)).toList());
  }
}

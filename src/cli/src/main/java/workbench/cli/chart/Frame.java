package workbench.cli.chart;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import workbench.report.Words;

/// The lines of a chart: a title, rows with a label each, and an axis of time under them.
final class Frame {
  static final int LABEL = 12;
  private static final int NARROWEST = 10;
  private static final AttributedStyle FAINT = AttributedStyle.DEFAULT.faint();

  private final List<AttributedString> lines = new ArrayList<>();
  private final Columns columns;

  /// @param width of the whole chart
  Frame(String title, String figures, long wallNanos, int width) {
    this.columns = new Columns(Math.max(1, wallNanos), Math.max(NARROWEST, width - LABEL - 2));
    lines.add(
        new AttributedStringBuilder()
            .append(title, AttributedStyle.DEFAULT.bold())
            .append("  " + figures)
            .toAttributedString());
  }

  Columns columns() {
    return columns;
  }

  void row(String label, AttributedString plot) {
    lines.add(
        new AttributedStringBuilder()
            .append(fitted(label))
            .append(" ┃", FAINT)
            .append(plot)
            .toAttributedString());
  }

  /// Of a name that is too long, its end: that is what sets it apart.
  private static String fitted(String label) {
    String cut =
        label.length() <= LABEL ? label : "…" + label.substring(label.length() - LABEL + 1);
    return " ".repeat(LABEL - cut.length()) + cut;
  }

  /// The axis, from nothing to the run's length.
  void axis() {
    String end = Words.time(columns.wallNanos() / 1e6);
    String rule = "┗" + "━".repeat(Math.max(0, columns.count() - end.length() - 1));
    lines.add(
        new AttributedStringBuilder()
            .append(" ".repeat(LABEL - 1) + "0 ", FAINT)
            .append(rule + " " + end, FAINT)
            .toAttributedString());
  }

  /// A line under the axis.
  void note(AttributedString text) {
    lines.add(
        new AttributedStringBuilder()
            .append(" ".repeat(LABEL + 2))
            .append(text)
            .toAttributedString());
  }

  List<AttributedString> lines() {
    return List.copyOf(lines);
  }
}

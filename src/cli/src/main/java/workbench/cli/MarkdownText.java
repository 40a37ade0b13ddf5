package workbench.cli;

import java.io.PrintWriter;
import org.jline.utils.AttributedString;
import workbench.cli.text.Prose;
import workbench.tutor.page.Markdown;

/// Prints Markdown on the terminal.
final class MarkdownText {
  private static final int WIDTH = 90;

  private MarkdownText() {}

  static void print(String markdown, PrintWriter out) {
    for (AttributedString line : Prose.lines(Markdown.children(Markdown.parse(markdown)), WIDTH)) {
      out.println(Terminal.shown(line));
    }
    out.flush();
  }
}

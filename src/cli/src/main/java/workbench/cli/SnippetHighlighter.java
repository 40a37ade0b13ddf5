package workbench.cli;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import workbench.shell.Assistant;
import workbench.shell.Assistant.Highlight;

/// Colours what is typed by the session's assistant. Typing does not wait for it: what comes too
/// late is shown with the next key.
final class SnippetHighlighter implements Highlighter {
  private static final Duration PATIENCE = Duration.ofMillis(40);

  private final OpeningSession session;
  private String lastText = "";
  private List<Highlight> lastHighlights = List.of();

  SnippetHighlighter(OpeningSession session) {
    this.session = session;
  }

  @Override
  public AttributedString highlight(LineReader reader, String text) {
    if (!Terminal.hasColours() || text.isBlank() || ShellCommands.isCommand(text)) {
      return new AttributedString(text);
    }
    AttributedStringBuilder styled = new AttributedStringBuilder();
    int at = 0;
    for (Highlight h : highlights(text)) {
      if (h.from() >= at && h.to() <= text.length()) {
        styled.append(text.substring(at, h.from()));
        styled.append(text.substring(h.from(), h.to()), style(h.kinds()));
        at = h.to();
      }
    }
    return styled.append(text.substring(at)).toAttributedString();
  }

  /// A move of the caret redraws, and asks for nothing new. What is not known in time is kept from
  /// before, as far as the text is the same.
  private List<Highlight> highlights(String text) {
    if (!text.equals(lastText)) {
      Optional<List<Highlight>> answer = session.ask((Assistant a) -> a.highlight(text), PATIENCE);
      int same = commonPrefix(text, lastText);
      lastHighlights = answer.orElse(lastHighlights.stream().filter(h -> h.to() <= same).toList());
      lastText = answer.isPresent() ? text : text.substring(0, same);
    }
    return lastHighlights;
  }

  private static int commonPrefix(String a, String b) {
    int length = 0;
    while (length < Math.min(a.length(), b.length()) && a.charAt(length) == b.charAt(length)) {
      length++;
    }
    return length;
  }

  private static AttributedStyle style(Set<Assistant.Kind> kinds) {
    AttributedStyle style = AttributedStyle.DEFAULT;
    for (Assistant.Kind kind : kinds) {
      style =
          switch (kind) {
            case KEYWORD -> style.foreground(AttributedStyle.MAGENTA);
            case DECLARATION -> style.bold();
            case DEPRECATED -> style.crossedOut();
            case COMMENT -> style.faint();
            case STRING -> style.foreground(AttributedStyle.GREEN);
            case NUMBER -> style.foreground(AttributedStyle.CYAN);
          };
    }
    return style;
  }
}

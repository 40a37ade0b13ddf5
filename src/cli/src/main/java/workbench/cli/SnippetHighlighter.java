package workbench.cli;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import workbench.shell.Assistant;
import workbench.shell.Assistant.Highlight;

/// Colours what is typed by the session's assistant. Typing does not wait for it: what comes late
/// redraws the line then.
final class SnippetHighlighter implements Highlighter {
  private static final Duration PATIENCE = Duration.ofMillis(30);

  /// What is known of a text.
  private record Known(String text, List<Highlight> highlights) {
    /// What holds of another text too that begins in the same way.
    List<Highlight> within(String other) {
      int same = 0;
      while (same < Math.min(text.length(), other.length())
          && text.charAt(same) == other.charAt(same)) {
        same++;
      }
      int end = same;
      return highlights.stream().filter(h -> h.to() <= end).toList();
    }
  }

  private final OpeningSession<?> session;
  private volatile Known known = new Known("", List.of());

  SnippetHighlighter(OpeningSession<?> session) {
    this.session = session;
  }

  @Override
  public AttributedString highlight(LineReader reader, String text) {
    if (!Terminal.hasColours() || text.isBlank() || ShellCommands.isCommand(text)) {
      return new AttributedString(text);
    }
    if (!text.equals(known.text())) {
      session.assistant().ifPresent(a -> learn(a.highlight(text), text, reader));
    }
    return styled(text, known.within(text));
  }

  /// The text with each of its parts in its colour.
  static AttributedString styled(String text, List<Highlight> highlights) {
    AttributedStringBuilder styled = new AttributedStringBuilder();
    int at = 0;
    for (Highlight h : highlights) {
      if (h.from() >= at) {
        styled.append(text.substring(at, h.from()));
        styled.append(text.substring(h.from(), h.to()), style(h.kinds()));
        at = h.to();
      }
    }
    return styled.append(text.substring(at)).toAttributedString();
  }

  private void learn(CompletableFuture<List<Highlight>> answer, String text, LineReader reader) {
    try {
      known = new Known(text, answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      var _ =
          answer.thenAccept(highlights -> {
            known = new Known(text, highlights);
            // Not on the assistant's thread, for which the editor may be waiting.
            Thread.ofVirtual().name("redraw").start(() -> redraw(reader));
          });
    } catch (ExecutionException e) {
      // It stays without colours.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void redraw(LineReader reader) {
    try {
      reader.callWidget(LineReader.REDISPLAY);
    } catch (IllegalStateException e) {
      // The user has done with the line.
    }
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

package workbench.cli;

import java.time.Duration;
import java.util.List;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;
import workbench.shell.Assistant;
import workbench.shell.Assistant.Completeness;

/// Tells the line editor where the word at the caret begins, and whether what was typed is whole or
/// goes on in the next line.
final class SnippetParser implements Parser {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final OpeningSession<?> session;

  SnippetParser(OpeningSession<?> session) {
    this.session = session;
  }

  @Override
  public ParsedLine parse(String line, int caret, ParseContext context) {
    if (context == ParseContext.ACCEPT_LINE && !ShellCommands.isCommand(line) && goesOn(line)) {
      throw new EOFError(-1, -1, "The snippet goes on.");
    }
    return new Typed(line, caret, wordStart(line, caret));
  }

  private boolean goesOn(String line) {
    if (line.isBlank()) {
      return false;
    }
    var _ = session.await();
    return session
        .ask((Assistant a) -> a.completeness(line), PATIENCE)
        .filter(c -> c == Completeness.INCOMPLETE)
        .isPresent();
  }

  private static int wordStart(String line, int caret) {
    boolean isCommand = ShellCommands.isCommand(line);
    int start = caret;
    while (start > 0 && isOfWord(line.charAt(start - 1), isCommand)) {
      start--;
    }
    return start;
  }

  private static boolean isOfWord(char c, boolean isCommand) {
    return isCommand ? !Character.isWhitespace(c) : Character.isJavaIdentifierPart(c);
  }

  /// What was typed, and the word that ends at the caret.
  ///
  /// @param start where it begins
  private record Typed(String line, int cursor, int start) implements CompletingParsedLine {
    @Override
    public String word() {
      return line.substring(start, cursor);
    }

    @Override
    public int wordCursor() {
      return cursor - start;
    }

    @Override
    public int wordIndex() {
      return line.substring(0, start).isBlank() ? 0 : 1;
    }

    @Override
    public List<String> words() {
      return wordIndex() == 0 ? List.of(word()) : List.of(line.substring(0, start), word());
    }

    @Override
    public CharSequence escape(CharSequence candidate, boolean complete) {
      return candidate;
    }

    @Override
    public int rawWordCursor() {
      return wordCursor();
    }

    @Override
    public int rawWordLength() {
      return wordCursor();
    }
  }
}

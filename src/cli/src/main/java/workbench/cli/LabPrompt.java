package workbench.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.MaskingCallback;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.utils.AttributedString;

/// What a learner reads and types in a lab: text that waits at the end of each screen, questions,
/// and an editor for cells.
final class LabPrompt {
  /// The learner leaves.
  static final class Left extends RuntimeException {
    private static final long serialVersionUID = 1;

    Left() {
      super("The learner left.", null, false, false);
    }
  }

  private static final int WIDEST = 100;

  /// Rows for the prompt before, what a cell has printed, and the prompt after.
  private static final int MARGIN = 4;

  private final org.jline.terminal.Terminal terminal;
  private final Screen screen;
  private final LineReader answers;
  private final LineReader editor;
  private int shown;

  /// @param session what helps to edit
  LabPrompt(org.jline.terminal.Terminal terminal, Screen screen, OpeningSession<?> session) {
    this.terminal = terminal;
    this.screen = screen;
    this.answers =
        reader(terminal)
            .parser(new DefaultParser().quoteChars(new char[0]).escapeChars(new char[0]))
            .variable(LineReader.DISABLE_HISTORY, true)
            .variable(LineReader.DISABLE_COMPLETION, true)
            .build();
    this.editor =
        reader(terminal)
            .parser(new SnippetParser(session))
            .completer(new SnippetCompleter(session))
            .highlighter(new SnippetHighlighter(session))
            .option(Option.INSERT_TAB, true)
            .variable(LineReader.DISABLE_HISTORY, true)
            .variable(LineReader.SECONDARY_PROMPT_PATTERN, "%P | ")
            .build();
  }

  private static LineReaderBuilder reader(org.jline.terminal.Terminal terminal) {
    return LineReaderBuilder.builder()
        .terminal(terminal)
        .appName("workbench")
        .option(Option.DISABLE_EVENT_EXPANSION, true)
        .variable(LineReader.BELL_STYLE, "none");
  }

  /// Columns that a line of text may have.
  int width() {
    int columns = terminal.getSize().getColumns();
    return Math.clamp(columns - 1, 20, WIDEST);
  }

  /// Shows a block and an empty line. If the screen is full, the learner turns the page first.
  void show(List<AttributedString> lines) {
    if (lines.isEmpty()) {
      return;
    }
    if (shown > 0 && shown + lines.size() > terminal.getSize().getRows() - MARGIN) {
      turn();
    }
    lines.forEach(line -> screen.line(Terminal.shown(line)));
    screen.line("");
    shown += lines.size() + 1;
  }

  private void turn() {
    Set<Wish> wishes = EnumSet.of(Wish.GO_ON, Wish.LEAVE);
    String typed = line(Terminal.faint("━━ more: Enter "));
    screen.takeBack();
    if (Wish.typed(typed, wishes).filter(Wish.LEAVE::equals).isPresent()) {
      throw new Left();
    }
  }

  /// What the learner wants of these; help is always there.
  ///
  /// @throws Left if that is to leave
  Wish wish(EnumSet<Wish> wishes) {
    EnumSet<Wish> all = EnumSet.copyOf(wishes);
    all.add(Wish.HELP);
    while (true) {
      String typed = line(Terminal.bold(Wish.offered(all)) + " › ");
      Optional<Wish> wish = Wish.typed(typed, all);
      if (wish.filter(Wish.LEAVE::equals).isPresent()) {
        throw new Left();
      }
      if (wish.isPresent() && wish.get() != Wish.HELP) {
        return wish.get();
      }
      screen.line(
          wish.isPresent()
              ? Wish.explained(all)
              : "There is no '" + typed.strip() + "' here. There are:\n" + Wish.explained(all));
    }
  }

  /// A line that the learner types.
  ///
  /// @throws Left if it is Ctrl-C or Ctrl-D
  String line(String prompt) {
    screen.typing(answers);
    try {
      return answers.readLine(prompt);
    } catch (UserInterruptException | EndOfFileException e) {
      throw new Left();
    } finally {
      screen.typed();
      shown = 0;
    }
  }

  /// The source as the learner changes it; empty if it is left as it was.
  Optional<String> edited(String source) {
    screen.line(
        Terminal.faint(
            "Enter at the end runs it, Alt-Enter begins a line, Ctrl-C leaves it as it was."));
    screen.typing(editor);
    try {
      String typed = editor.readLine("edit> ", null, (MaskingCallback) null, source);
      return typed.isBlank() ? Optional.empty() : Optional.of(typed.strip());
    } catch (UserInterruptException | EndOfFileException e) {
      return Optional.empty();
    } finally {
      screen.typed();
      shown = 0;
    }
  }
}

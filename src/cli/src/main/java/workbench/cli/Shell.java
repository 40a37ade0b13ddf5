package workbench.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jline.keymap.KeyMap;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.Reference;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal.Signal;
import org.jline.utils.InfoCmp.Capability;
import workbench.bench.session.Session;
import workbench.bench.session.SessionOptions;
import workbench.probe.agent.OutputKind;
import workbench.probe.event.Event;
import workbench.shell.LabListener;

/// The shell on a terminal: reads cells and commands in turn, until the user leaves. The lab JVM
/// starts while the user sees the first prompt.
final class Shell implements AutoCloseable {
  private static final String GREETING =
      "Async Workbench: Java runs in a lab JVM of its own, and you see what its threads do.\n"
          + "help() says which words the lab adds, /help which commands there are.";
  private static final String EXPLAIN = "explain";

  private final Screen screen;
  private final LiveStatus status;
  private final OpeningSession<Session> session;
  private final ShellCommands commands;
  private final CellRunner cells;
  private final LineReader reader;

  /// @param data where the history is kept; empty to keep none
  Shell(org.jline.terminal.Terminal terminal, SessionOptions options, Optional<Path> data) {
    this.screen = new Screen(terminal);
    this.status = new LiveStatus(screen);
    PrintedOutput output = new PrintedOutput(screen);
    this.session =
        new OpeningSession<>(
            () -> Session.open(options, listener(output)), Session::assistant, Session::close);
    this.cells = new CellRunner(screen, session, output, status);
    this.commands = new ShellCommands(screen, session, cells);
    this.reader = reader(terminal, data);
    terminal.handle(Signal.INT, _ -> cells.stop());
    SystemTerminal.holdTyping(terminal);
  }

  private LabListener listener(PrintedOutput output) {
    return new LabListener() {
      @Override
      public void event(Event event) {
        if (event instanceof Event.Sample sample) {
          status.take(sample);
        }
      }

      @Override
      public void printed(int cell, OutputKind stream, byte[] text) {
        output.printed(cell, stream, text);
      }
    };
  }

  private LineReader reader(org.jline.terminal.Terminal terminal, Optional<Path> data) {
    LineReaderBuilder builder =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .appName("workbench")
            .parser(new SnippetParser(session))
            .completer(new SnippetCompleter(session))
            .highlighter(new SnippetHighlighter(session))
            .option(Option.DISABLE_EVENT_EXPANSION, true)
            .option(Option.INSERT_TAB, true)
            .option(Option.HISTORY_TIMESTAMPED, false)
            .variable(LineReader.SECONDARY_PROMPT_PATTERN, "%P | ")
            .variable(LineReader.BELL_STYLE, "none");
    data.ifPresent(folder -> builder.variable(LineReader.HISTORY_FILE, folder.resolve("history")));
    LineReader made = builder.build();
    made.getWidgets().put(EXPLAIN, this::explain);
    String shiftTab = KeyMap.key(terminal, Capability.key_btab);
    requireNonNull(made.getKeyMaps().get(LineReader.MAIN))
        .bind(new Reference(EXPLAIN), shiftTab == null ? "\u001b[Z" : shiftTab, "\u001b[Z");
    return made;
  }

  /// Shows the documentation of the thing at the caret, above the prompt.
  private boolean explain() {
    List<String> lines =
        DocumentationText.at(reader.getBuffer().cursor(), reader.getBuffer().toString(), session);
    if (!lines.isEmpty()) {
      reader.printAbove(String.join("\n", lines) + "\n");
    }
    return !lines.isEmpty();
  }

  /// Evaluates the files and then what the user types.
  void run(List<Path> files) throws IOException {
    GREETING.lines().forEach(line -> screen.line(Terminal.faint(line)));
    for (Path file : files) {
      commands.open(file.toString());
    }
    while (!commands.isLeft()) {
      try {
        take(typed());
      } catch (UserInterruptException e) {
        // Ctrl-C at the prompt clears the line.
      } catch (EndOfFileException e) {
        return;
      }
    }
  }

  private String typed() {
    screen.typing(reader);
    try {
      return reader.readLine(session.now().map(Session::lastCell).orElse(0) + 1 + "> ");
    } finally {
      screen.typed();
    }
  }

  private void take(String line) {
    if (ShellCommands.isCommand(line)) {
      commands.run(line);
    } else if (!line.isBlank()) {
      cells.evaluate(line);
    }
  }

  @Override
  public void close() {
    status.close();
    session.close();
  }
}

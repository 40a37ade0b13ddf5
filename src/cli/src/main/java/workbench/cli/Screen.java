package workbench.cli;

import java.io.PrintWriter;
import org.jline.reader.LineReader;
import org.jspecify.annotations.Nullable;

/// All that the shell writes on the terminal: lines, what cells print, and one line of status under
/// them that leaves no trace. While the user types, what comes is put above the prompt. Safe on any
/// thread.
final class Screen {
  private static final String CLEAR_LINE = "\r\u001b[K";
  private static final String UP = "\u001b[A";
  private static final int LONGEST_TAIL = 2000;

  private final org.jline.terminal.Terminal terminal;
  private final boolean canMove;
  private final PrintWriter out;
  // Guarded by this.
  private String status = "";
  private String openLine = "";
  private @Nullable LineReader typing;

  Screen(org.jline.terminal.Terminal terminal) {
    this.terminal = terminal;
    this.canMove = !terminal.getType().startsWith("dumb");
    this.out = terminal.writer();
  }

  /// From now on the user types.
  synchronized void typing(LineReader reader) {
    freshLine();
    typing = reader;
  }

  synchronized void typed() {
    typing = null;
  }

  /// A line of its own.
  void line(String text) {
    freshLine();
    print(text + "\n");
  }

  /// What a thread printed: it may end in the middle of a line.
  void print(String text) {
    LineReader reader = write(text);
    // Not under our own lock: the reader has one too.
    if (reader != null) {
      reader.printAbove(text.endsWith("\n") ? text : text + "\n");
    }
  }

  private synchronized @Nullable LineReader write(String text) {
    if (typing == null) {
      String shown = status;
      status("");
      out.print(text);
      openLine = tail(openLine + text);
      status(shown);
      out.flush();
    }
    return typing;
  }

  private static String tail(String text) {
    String last = text.substring(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
    return last.substring(Math.max(0, last.length() - LONGEST_TAIL));
  }

  private synchronized void freshLine() {
    if (typing == null && !openLine.isEmpty()) {
      var _ = write("\n");
    }
  }

  /// Takes back the last line, which the user has typed into.
  synchronized void takeBack() {
    if (canMove && typing == null) {
      out.print(UP + CLEAR_LINE);
      out.flush();
    }
  }

  /// Shows the status under what was printed, or takes it away if it is empty.
  synchronized void status(String text) {
    if (!canMove || typing != null || text.equals(status)) {
      return;
    }
    int width = Math.max(10, terminal.getSize().getColumns());
    if (text.isEmpty()) {
      out.print(CLEAR_LINE);
      if (!openLine.isEmpty()) {
        // Back to the unfinished line: its last row is written again.
        int row = (openLine.length() - 1) / width * width;
        out.print(UP + "\r" + openLine.substring(row));
      }
    } else {
      out.print(status.isEmpty() && !openLine.isEmpty() ? "\n" : "");
      String cut = text.length() < width ? text : text.substring(0, width - 1);
      out.print(CLEAR_LINE + Terminal.faint(cut));
    }
    status = text;
    out.flush();
  }
}

package workbench.cli;

import java.io.Console;
import java.io.PrintStream;
import java.util.Optional;
import org.jline.utils.AttributedString;

/// What the terminal can show, and how to say it there. Colours and a line that changes in place go
/// only to a real terminal, and colours only without `NO_COLOR`.
final class Terminal {
  private static final String RESET = "\u001b[0m";
  private static final String CLEAR_LINE = "\r\u001b[K";

  private Terminal() {}

  /// Whether a person looks at what is printed.
  static boolean isInteractive() {
    return Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false)
        && !"dumb".equals(System.getenv("TERM"));
  }

  /// Whether what goes to standard error is seen at once: the launcher knows, Java does not.
  static boolean seesErrors() {
    return isInteractive() && Boolean.getBoolean("workbench.stderr.terminal");
  }

  static boolean hasColours() {
    return isInteractive() && System.getenv("NO_COLOR") == null;
  }

  static String bold(String text) {
    return hasColours() ? "\u001b[1m" + text + RESET : text;
  }

  static String good(String text) {
    return hasColours() ? "\u001b[1;32m" + text + RESET : text;
  }

  static String warning(String text) {
    return hasColours() ? "\u001b[33m" + text + RESET : text;
  }

  static String bad(String text) {
    return hasColours() ? "\u001b[31m" + text + RESET : text;
  }

  static String faint(String text) {
    return hasColours() ? "\u001b[2m" + text + RESET : text;
  }

  /// The text with its attributes, where they can be seen.
  static String shown(AttributedString text) {
    return hasColours() ? text.toAnsi() : text.toString();
  }

  /// Removes a line that was written to be replaced.
  static void clearLine(PrintStream out) {
    if (seesErrors()) {
      replaceLine(out, "");
    }
  }

  /// Writes the line over the last one.
  static void replaceLine(PrintStream out, String line) {
    out.print(CLEAR_LINE + line);
    out.flush();
  }
}

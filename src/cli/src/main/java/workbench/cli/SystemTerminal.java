package workbench.cli;

import java.io.Console;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Size;
import org.jline.terminal.TerminalBuilder;

/// The terminal that the command was started on, for those who read and write there.
final class SystemTerminal {
  private SystemTerminal() {}

  /// Whether somebody can type and look there.
  static boolean isThere() {
    return Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
  }

  static org.jline.terminal.Terminal open() throws IOException {
    org.jline.terminal.Terminal terminal =
        TerminalBuilder.builder()
            .name("workbench")
            .system(true)
            .dumb(true)
            // The answer would have to be waited for.
            .graphemeCluster(false)
            .build();
    if (terminal.getSize().getColumns() == 0) {
      // Nobody has told the terminal its size, as in some containers.
      terminal.setSize(Size.of(80, 24));
    }
    return terminal;
  }

  /// What the user types while a cell runs is for the next prompt and not shown before; only Ctrl-C
  /// is heard at once. The terminal is as it was once it is closed.
  static void holdTyping(org.jline.terminal.Terminal terminal) {
    Attributes attributes = terminal.getAttributes();
    attributes.setLocalFlags(EnumSet.of(LocalFlag.ICANON, LocalFlag.ECHO), false);
    attributes.setLocalFlag(LocalFlag.ISIG, true);
    terminal.setAttributes(attributes);
  }
}

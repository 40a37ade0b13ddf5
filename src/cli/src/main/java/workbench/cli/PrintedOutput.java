package workbench.cli;

import java.nio.charset.StandardCharsets;
import workbench.probe.agent.OutputKind;

/// Puts on the screen what cells print. What a thread prints after its cell is over is marked with
/// the cell's number.
final class PrintedOutput {
  private final Screen screen;
  private volatile int running;

  PrintedOutput(Screen screen) {
    this.screen = screen;
  }

  /// This cell is under evaluation; 0 for none.
  void running(int cell) {
    running = cell;
  }

  void printed(int cell, OutputKind stream, byte[] bytes) {
    printed(cell, stream, new String(bytes, StandardCharsets.UTF_8));
  }

  void printed(int cell, OutputKind stream, String text) {
    if (cell == running || cell == 0) {
      screen.print(stream == OutputKind.ERR ? inRed(text) : text);
    } else {
      String mark = Terminal.faint("[cell " + cell + "]") + " ";
      text.lines().forEach(line -> screen.line(mark + line));
    }
  }

  /// The end of a line stays outside of the colour.
  private static String inRed(String text) {
    StringBuilder red = new StringBuilder();
    for (String line : text.split("(?<=\n)", -1)) {
      String end = line.endsWith("\n") ? "\n" : "";
      String body = line.substring(0, line.length() - end.length());
      red.append(body.isEmpty() ? "" : Terminal.bad(body)).append(end);
    }
    return red.toString();
  }
}

package workbench.ui.editor;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Where the lines of a text begin.
final class Lines {
  private final int[] starts;

  Lines(String text) {
    this.starts =
        IntStream.concat(
                IntStream.of(0),
                IntStream.range(0, text.length())
                    .filter(i -> text.charAt(i) == '\n')
                    .map(i -> i + 1))
            .toArray();
  }

  /// Where a line begins.
  ///
  /// @param line counted from 0
  int start(int line) {
    return starts[Math.clamp(line, 0, starts.length - 1)];
  }

  /// The line that a character is in, counted from 0.
  int lineOf(int at) {
    int found = Arrays.binarySearch(starts, at);
    return found >= 0 ? found : -found - 2;
  }
}

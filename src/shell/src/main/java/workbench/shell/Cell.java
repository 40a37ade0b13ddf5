package workbench.shell;

import java.time.Duration;
import java.util.Optional;

/// What is evaluated in one go: one snippet or several.
///
/// @param limit how long it may take; empty for as long as it likes
public record Cell(String source, Optional<Duration> limit) {
  public static Cell of(String source) {
    return new Cell(source, Optional.empty());
  }

  /// The same with a limit. When it is over, the cell is stopped.
  public Cell within(Duration limit) {
    return new Cell(source, Optional.of(limit));
  }
}

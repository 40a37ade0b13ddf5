package workbench.shell;

import java.util.List;
import java.util.Optional;

/// An exception that a snippet threw.
///
/// @param type its class's full name
/// @param message may be empty
/// @param frames where it was thrown: the learner's own frames first, innermost first, then those
///   of libraries
/// @param cause what it was caused by
public record Thrown(String type, String message, List<Frame> frames, Optional<Thrown> cause) {
  public Thrown {
    frames = List.copyOf(frames);
  }

  /// A method on the stack.
  ///
  /// @param method `name`, or `Type.name`; empty for a snippet's own statements
  /// @param cell the number of the learner's cell; 0 for a library's frame
  /// @param line counted from 1 in the cell or the library's file; 0 if unknown
  /// @param file the library's file; empty for the learner's own
  public record Frame(String method, int cell, int line, String file) {
    /// Whether the learner wrote it.
    public boolean isOwn() {
      return cell > 0;
    }
  }
}

package workbench.shell;

import java.util.List;

/// What became of one snippet.
public sealed interface Outcome {
  /// It was an expression or a variable with this value, as text.
  record Value(String type, String name, String text) implements Outcome {}

  /// It declared something, or was a statement: there is no value.
  record Done() implements Outcome {}

  /// It did not compile. Each diagnostic is a sentence.
  record Rejected(String source, List<String> diagnostics) implements Outcome {}

  /// It threw an exception.
  record Threw(String exception, String message) implements Outcome {}

  /// The lab JVM ended while it ran.
  record LabDied(String reason) implements Outcome {}
}

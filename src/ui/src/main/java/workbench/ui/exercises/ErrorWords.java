package workbench.ui.exercises;

import java.util.List;
import java.util.Optional;
import workbench.practice.check.CompileError;
import workbench.shell.Diagnostic;
import workbench.tutor.exercise.CompilerWords;
import workbench.tutor.exercise.Exercise;
import workbench.ui.editor.Buffer;
import workbench.ui.editor.Origin;

/// What the compiler said, and where, as an editor underlines it.
final class ErrorWords {
  private ErrorWords() {}

  /// What the compiler said in its own words, on one line.
  static String message(CompileError error) {
    return error.message().strip().replaceAll("\\s*\\R\\s*", "; ");
  }

  /// The errors in a file that can be underlined in it.
  static List<Diagnostic> diagnostics(List<CompileError> errors, Buffer buffer, Exercise exercise) {
    return errors.stream().flatMap(e -> diagnostic(e, buffer, exercise).stream()).toList();
  }

  private static Optional<Diagnostic> diagnostic(
      CompileError error, Buffer buffer, Exercise exercise) {
    String words =
        CompilerWords.meaning(error, exercise)
            .map(meaning -> meaning.replace("`", "") + "\n" + message(error))
            .orElseGet(() -> message(error));
    return line(buffer, error.line())
        .map(line -> {
          int from =
              Math.clamp(
                  lineStart(buffer.text(), line.from()) + error.column() - 1L,
                  line.from(),
                  line.to());
          return new Diagnostic(
              true, words, from, Math.max(from, wordEnd(buffer.text(), from, line.to())));
        });
  }

  /// A line of a text without its indentation; empty if there is no such line.
  static Optional<Origin.Place> line(Buffer buffer, int number) {
    return number < 1 ? Optional.empty() : new Origin(buffer, 0, buffer.text()).line(number);
  }

  private static int lineStart(String text, int at) {
    return text.lastIndexOf('\n', at - 1) + 1;
  }

  private static int wordEnd(String text, int from, int lineEnd) {
    int to = from;
    while (to < lineEnd && Character.isJavaIdentifierPart(text.charAt(to))) {
      to++;
    }
    return to;
  }
}

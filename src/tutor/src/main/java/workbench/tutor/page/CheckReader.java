package workbench.tutor.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/// Reads claims: each an expression, which may go on for several lines, and after it `//` with the
/// claim in a sentence.
///
/// ```
/// run.frozenShare() > 0.9   // The window did not respond for nine tenths of the run.
/// ```
final class CheckReader {
  private static final String COMMENT = "// ";

  private CheckReader() {}

  /// @param firstLine the line of the first claim in its file
  /// @param problem told each, with its line
  static List<Check> read(String text, int firstLine, BiConsumer<Integer, String> problem) {
    List<Check> checks = new ArrayList<>();
    List<String> lines = text.lines().toList();
    StringBuilder expression = new StringBuilder();
    int start = firstLine;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (expression.isEmpty()) {
        start = firstLine + i;
      }
      int comment = line.indexOf(COMMENT);
      String code = (comment < 0 ? line : line.substring(0, comment)).strip();
      expression.append(expression.isEmpty() || code.isEmpty() ? "" : " ").append(code);
      if (comment >= 0) {
        String sentence = line.substring(comment + COMMENT.length()).strip();
        if (expression.isEmpty() || sentence.isEmpty()) {
          problem.accept(start, "a check is an expression and after // what it proves.");
        } else {
          checks.add(new Check(expression.toString(), sentence, start));
        }
        expression.setLength(0);
      }
    }
    if (!expression.isEmpty()) {
      problem.accept(start, "this check does not say in a sentence, after //, what it proves.");
    } else if (checks.isEmpty()) {
      problem.accept(firstLine - 1, "there is no check in here.");
    }
    return checks;
  }
}

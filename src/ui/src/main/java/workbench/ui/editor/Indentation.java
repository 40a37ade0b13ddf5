package workbench.ui.editor;

/// How lines begin: as the line before, two blanks further in after an opening bracket, and two
/// further out with a closing one.
final class Indentation {
  static final String STEP = "  ";

  private Indentation() {}

  /// What Enter puts at the caret.
  ///
  /// @param before goes before the caret
  /// @param after goes behind it
  record NewLine(String before, String after) {}

  static NewLine newLine(String text, int caret) {
    String line = text.substring(text.lastIndexOf('\n', caret - 1) + 1, caret);
    String indent = line.substring(0, line.length() - line.stripLeading().length());
    char last =
        line.isBlank() ? ' ' : line.stripTrailing().charAt(line.stripTrailing().length() - 1);
    char next = caret < text.length() ? text.charAt(caret) : '\n';
    if (last == '{' || last == '(' || last == '[') {
      boolean isPair = next == '}' || next == ')' || next == ']';
      return new NewLine("\n" + indent + STEP, isPair ? "\n" + indent : "");
    }
    return new NewLine("\n" + indent, "");
  }

  /// How many blanks before the caret a closing bracket takes away: there is nothing else on its
  /// line.
  static int outBy(String text, int caret) {
    String line = text.substring(text.lastIndexOf('\n', caret - 1) + 1, caret);
    return line.isBlank() && line.endsWith(STEP) ? STEP.length() : 0;
  }
}

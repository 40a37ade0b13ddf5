package workbench.cli;

/// A place in a text.
///
/// @param at counted from 0
record Place(String text, int at) {
  /// Counted from 1.
  int line() {
    return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
  }

  /// Counted from 1, in characters.
  int column() {
    return at - lineStart() + 1;
  }

  /// The line that it is in.
  String lineText() {
    return text.substring(lineStart(), lineEnd());
  }

  /// What stands under [#lineText] to point at the place and what follows on its line.
  ///
  /// @param to the end of what is meant
  String pointer(int to) {
    String before = text.substring(lineStart(), at).replaceAll("[^\\t]", " ");
    return before + "^".repeat(Math.max(1, Math.min(to, lineEnd()) - at));
  }

  private int lineStart() {
    return text.lastIndexOf('\n', at - 1) + 1;
  }

  private int lineEnd() {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }
}

package workbench.shell;

import java.util.List;
import java.util.Set;
import jdk.jshell.SourceCodeAnalysis;
import workbench.shell.Lexeme.Kind;

/// What JShell is shown of a cell to judge the place of the caret: the snippet there, up to the caret,
/// and before it what the cell's earlier snippets declare, as if all were within one method. JShell
/// knows only what was evaluated. The imports of the same cell cannot be shown.
///
/// @param code ends at the caret
/// @param before how much of it stands before the snippet
/// @param from where the snippet begins in the cell
record Excerpt(String code, int before, int from) {
  /// The name of all that is there only for the excerpt's sake.
  static final String NAME = "$excerpt$";

  private static final Set<String> NO_TYPES =
      Set.of(
          "new", "return", "throw", "else", "case", "assert", "yield", "record", "class", "enum",
          "interface", "if", "for", "while", "switch", "try", "catch", "synchronized", "do", "instanceof");
  private static final String SYMBOLS_OF_TYPES = "<>,.?&[]@";

  static Excerpt of(SourceCodeAnalysis analysis, String source, int caret) {
    String text = source.substring(0, caret);
    List<Piece> pieces = Pieces.all(analysis, text);
    boolean isWithinLast = !pieces.isEmpty() && !isOver(text, pieces.getLast());
    int from = isWithinLast ? pieces.getLast().from() : caret;
    List<Piece> earlier = isWithinLast ? pieces.subList(0, pieces.size() - 1) : pieces;
    String here = text.substring(from);
    String before = isImport(here) ? "" : context(earlier, isMethod(here));
    return new Excerpt(before + here, before.length(), from);
  }

  /// A place in the excerpt, in the cell.
  int inCell(int at) {
    return Math.max(from, from + at - before);
  }

  /// Whether a complete snippet ends before the caret, so that the next one begins there.
  private static boolean isOver(String text, Piece piece) {
    List<Lexeme> code =
        Lexeme.all(text.substring(piece.from())).stream()
            .filter(l -> l.kind() != Kind.COMMENT)
            .toList();
    if (!piece.completeness().isComplete() || code.isEmpty()) {
      return code.isEmpty();
    }
    int end = piece.from() + code.getLast().to();
    return text.charAt(end - 1) == ';'
        || text.charAt(end - 1) == '}'
        || text.indexOf('\n', end) >= 0;
  }

  private static String context(List<Piece> earlier, boolean isForMethod) {
    StringBuilder methods = new StringBuilder();
    StringBuilder others = new StringBuilder();
    for (Piece piece : earlier) {
      String source = piece.source();
      if (isMethod(source)) {
        boolean needsStatic = !isForMethod && !source.matches("(?s).*\\bstatic\\b[^({]*\\(.*");
        methods.append('\n').append(needsStatic ? "static " : "").append(source);
      } else if (!isImport(source)) {
        others.append(source).append('\n');
      }
    }
    if (methods.isEmpty() && others.isEmpty()) {
      return "";
    }
    // The semicolon tells JShell that statements follow.
    return isForMethod
        ? ";" + others + "class " + NAME + " {" + methods + "\n"
        : methods.isEmpty()
            ? ";" + others
            : ";class " + NAME + " {" + methods + "\nstatic void " + NAME + "() {\n" + others;
  }

  private static boolean isImport(String source) {
    return Lexeme.all(source).stream()
        .filter(l -> l.kind() != Kind.COMMENT)
        .findFirst()
        .filter(l -> l.in(source).equals("import"))
        .isPresent();
  }

  /// Whether it begins as `Type name(` does.
  private static boolean isMethod(String source) {
    int words = 0;
    boolean isAnnotation = false;
    for (Lexeme next : Lexeme.all(source)) {
      String text = next.in(source);
      switch (next.kind()) {
        case COMMENT -> {}
        case WORD -> {
          if (NO_TYPES.contains(text)) {
            return false;
          }
          words += isAnnotation ? 0 : 1;
          isAnnotation = false;
        }
        case SYMBOL -> {
          if (text.equals("(")) {
            return words >= 2;
          }
          if (!SYMBOLS_OF_TYPES.contains(text)) {
            return false;
          }
          isAnnotation = text.equals("@");
        }
        case STRING, NUMBER -> {
          return false;
        }
      }
    }
    return false;
  }
}

package workbench.shell;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import workbench.shell.Lexeme.Kind;

/// What JShell is shown of a cell to judge the place of the caret: the snippet there, up to the
/// caret, and around it what the cell's earlier snippets declare, as if all were within one class.
/// JShell knows only what was evaluated, and by itself it overlooks local variables, as it takes
/// all code for static. The imports of the same cell cannot be shown.
///
/// @param code ends at the caret
/// @param caret where it is in the cell
record Excerpt(String code, int caret) {
  /// The name of all that is there only for the excerpt's sake.
  static final String NAME = "$excerpt$";

  private static final String METHOD = "void " + NAME + "() {\n";

  private static final Set<String> NO_TYPES =
      Set.of(
          "new",
          "return",
          "throw",
          "else",
          "case",
          "assert",
          "yield",
          "record",
          "class",
          "enum",
          "interface",
          "if",
          "for",
          "while",
          "switch",
          "try",
          "catch",
          "synchronized",
          "do",
          "instanceof");
  private static final Pattern TYPE =
      Pattern.compile(
          "(?:\\s|//[^\\n]*\\n|/\\*(?s:.*?)\\*/|@(?!interface\\b)[\\w.]+(?:\\s*\\([^)]*\\))?"
              + "|(?:public|protected|private|static|final|abstract|sealed|non-sealed|strictfp)\\b)*+"
              + "(?:class|interface|enum|@interface|record\\s+\\w+\\s*[(<])");
  private static final String SYMBOLS_OF_TYPES = "<>,.?&[]@";

  /// @param apart takes a source apart
  static Excerpt of(Function<String, List<Piece>> apart, String source, int caret) {
    String text = source.substring(0, caret);
    List<Piece> pieces = apart.apply(text);
    boolean isWithinLast = !pieces.isEmpty() && !isOver(text, pieces.getLast());
    int from = isWithinLast ? pieces.getLast().from() : caret;
    List<Piece> earlier = isWithinLast ? pieces.subList(0, pieces.size() - 1) : pieces;
    String here = text.substring(from);
    String before = isImport(here) ? "" : context(earlier, isMember(here));
    return new Excerpt(before + here, caret);
  }

  /// The same, but with the statement that begins with the name at the caret turned into one of
  /// which that name is the value: before a mere name JShell overlooks local variables.
  Optional<Excerpt> asValue() {
    List<Lexeme> lexemes = Lexeme.all(code).stream().filter(l -> l.kind() != Kind.COMMENT).toList();
    if (lexemes.size() < 2 || lexemes.getLast().kind() != Kind.WORD) {
      return Optional.empty();
    }
    int at = lexemes.getLast().from();
    boolean beginsStatement = ";{}".contains(lexemes.get(lexemes.size() - 2).in(code));
    return beginsStatement
        ? Optional.of(
            new Excerpt(code.substring(0, at) + "var " + NAME + " = " + code.substring(at), caret))
        : Optional.empty();
  }

  /// A place in the excerpt, in the cell.
  int inCell(int at) {
    return caret - (code.length() - at);
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

  private static String context(List<Piece> earlier, boolean isForMember) {
    StringBuilder members = new StringBuilder();
    StringBuilder statements = new StringBuilder();
    for (Piece piece : earlier) {
      if (!isImport(piece.source())) {
        (isMember(piece.source()) ? members : statements).append(piece.source()).append('\n');
      }
    }
    // The snippet is in a class of its own: so JShell sees the cell's variables from everywhere.
    return ("class " + NAME + " {\n")
        + members
        + METHOD
        + statements
        + ("class " + NAME + "1 {\n")
        + (isForMember ? "" : METHOD);
  }

  private static boolean isMember(String source) {
    return isMethod(source) || TYPE.matcher(source).lookingAt();
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
    boolean isPartOfName = false;
    for (Lexeme next : Lexeme.all(source)) {
      String text = next.in(source);
      switch (next.kind()) {
        case COMMENT -> {}
        case WORD -> {
          if (NO_TYPES.contains(text)) {
            return false;
          }
          words += isPartOfName ? 0 : 1;
          isPartOfName = false;
        }
        case SYMBOL -> {
          if (text.equals("(")) {
            return words >= 2;
          }
          if (!SYMBOLS_OF_TYPES.contains(text)) {
            return false;
          }
          isPartOfName = text.equals("@") || text.equals(".");
        }
        case STRING, NUMBER -> {
          return false;
        }
      }
    }
    return false;
  }
}

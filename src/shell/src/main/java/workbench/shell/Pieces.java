package workbench.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import workbench.shell.Lexeme.Kind;

/// Takes a cell apart into its snippets, one after the other. As in the `jshell` tool, a line that
/// may end a snippet does, with or without a semicolon; but here the next line may go on with it,
/// as by `else` or `.map(…)`.
///
/// JShell would look at all the rest of a cell for every snippet. It is shown only as many lines as
/// have their brackets closed, so that a cell of some thousand lines takes a time in proportion.
final class Pieces {
  /// So many line ends are tried one by one; after that, ever more are passed over.
  private static final int ONE_BY_ONE = 8;

  private static final Set<String> WORDS_THAT_GO_ON =
      Set.of(
          "else", "catch", "finally", "instanceof", "extends", "implements", "permits", "throws");
  private static final String SYMBOLS_THAT_GO_ON = ".*/%&|^?:=>!,)]{+-";

  /// What stands before a declaration, comments too; alone it is none.
  private static final Pattern MODIFIERS =
      Pattern.compile(
          "(?://[^\\n]*|/\\*(?s:.*?)\\*/|@(?!interface\\b)[\\w.]+(?:\\s*\\([^)]*\\))?|public|protected|private|static|final"
              + "|abstract|sealed|non-sealed|synchronized|\\s++)++");

  /// A line's end that may be a snippet's.
  ///
  /// @param depth how many brackets are open there
  private record End(int at, int depth) {}

  private final Function<String, CompletionInfo> analysis;
  private final String source;
  private final List<End> ends = new ArrayList<>();
  private int at;
  private int end;
  private int depth;

  /// @param analysis JShell's [SourceCodeAnalysis#analyzeCompletion]
  Pieces(Function<String, CompletionInfo> analysis, String source) {
    this.analysis = analysis;
    this.source = source;
    findEnds();
    this.at = firstNonBlank(0);
  }

  /// All of a cell.
  static List<Piece> all(Function<String, CompletionInfo> analysis, String source) {
    Pieces pieces = new Pieces(analysis, source);
    List<Piece> all = new ArrayList<>();
    for (var next = pieces.next(); next.isPresent(); next = pieces.next()) {
      all.add(next.get());
    }
    return all;
  }

  /// The next one; the last may be incomplete, or a mere comment.
  Optional<Piece> next() {
    if (at == source.length()) {
      return Optional.empty();
    }
    while (end < ends.size() - 1 && ends.get(end).at <= at) {
      depth = ends.get(end).depth;
      end++;
    }
    Piece piece = piece();
    at = firstNonBlank(piece.to());
    return Optional.of(piece);
  }

  private Piece piece() {
    Completeness last = Completeness.EMPTY;
    int tried = 0;
    for (int i = end; i < ends.size(); i = after(i, tried)) {
      End next = ends.get(i);
      String window = source.substring(at, next.at);
      boolean isLast = i == ends.size() - 1;
      boolean mayEnd = next.depth <= depth && !MODIFIERS.matcher(window).matches();
      if (mayEnd || isLast) {
        tried++;
        CompletionInfo info = analysis.apply(window);
        last = info.completeness();
        if (last.isComplete()) {
          return new Piece(at, next.at - info.remaining().length(), info.source(), last);
        }
      }
    }
    return new Piece(at, source.length(), source.substring(at), last);
  }

  private int after(int i, int tried) {
    int last = ends.size() - 1;
    int step = tried < ONE_BY_ONE ? 1 : Math.max(1, (i - end) / 2);
    return i == last ? ends.size() : Math.min(last, i + step);
  }

  private int firstNonBlank(int from) {
    int first = from;
    while (first < source.length() && Character.isWhitespace(source.charAt(first))) {
      first++;
    }
    return first;
  }

  /// The cell's own end is the last.
  private void findEnds() {
    int open = 0;
    int blanksFrom = 0;
    int lineEnd = -1;
    char before = ';';
    for (Lexeme next : Lexeme.all(source)) {
      if (lineEnd < 0) {
        lineEnd = newline(blanksFrom, next.from());
      }
      blanksFrom = next.to();
      if (next.kind() != Kind.COMMENT) {
        if (lineEnd >= 0 && !goesOn(before, next)) {
          ends.add(new End(lineEnd, open));
        }
        lineEnd = -1;
        before = source.charAt(next.to() - 1);
        open += next.kind() == Kind.SYMBOL ? change(before) : 0;
      }
    }
    lineEnd = lineEnd < 0 ? newline(blanksFrom, source.length()) : lineEnd;
    if (lineEnd >= 0) {
      ends.add(new End(lineEnd, open));
    }
    ends.add(new End(source.length(), open));
  }

  private int newline(int from, int to) {
    int newline = source.indexOf('\n', from);
    return newline < to ? newline : -1;
  }

  private static int change(char bracket) {
    return switch (bracket) {
      case '(', '[', '{' -> 1;
      case ')', ']', '}' -> -1;
      default -> 0;
    };
  }

  /// Whether what begins a line goes on with the line before.
  private boolean goesOn(char before, Lexeme next) {
    String text = next.in(source);
    if (next.kind() == Kind.WORD) {
      return WORDS_THAT_GO_ON.contains(text);
    }
    boolean isEnded = before == ';' || (before == '}' && !text.equals("."));
    boolean isPrefix =
        source.startsWith("++", next.from())
            || source.startsWith("--", next.from())
            || (text.equals("!") && !source.startsWith("!=", next.from()));
    return !isEnded && !isPrefix && next.kind() == Kind.SYMBOL && SYMBOLS_THAT_GO_ON.contains(text);
  }
}

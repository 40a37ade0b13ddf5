package workbench.shell;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.jspecify.annotations.Nullable;
import workbench.shell.Assistant.Completeness;
import workbench.shell.Assistant.Documentation;
import workbench.shell.Assistant.Highlight;
import workbench.shell.Assistant.Suggestion;
import workbench.shell.Assistant.Suggestions;

/// What JShell's analysis says of a whole cell. One thread at a time uses it.
final class CellAnalysis {
  /// What was analysed last: most of a cell is the same when the next letter is typed.
  private static final class Known extends LinkedHashMap<String, CompletionInfo> {
    private static final long serialVersionUID = 1;
    private static final int MOST = 5_000;

    Known() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, CompletionInfo> eldest) {
      return size() > MOST;
    }
  }

  private final Map<String, CompletionInfo> known = new Known();
  private final SourceCodeAnalysis analysis;

  CellAnalysis(SourceCodeAnalysis analysis) {
    this.analysis = analysis;
  }

  Suggestions suggestions(String source, int caret) {
    if (isInert(source, caret)) {
      return new Suggestions(caret, List.of());
    }
    Excerpt excerpt = Excerpt.of(this::pieces, source, caret);
    SortedMap<String, Boolean> fits = new TreeMap<>();
    int from = collect(excerpt, fits);
    excerpt.asValue().ifPresent(value -> collect(value, fits));
    List<Suggestion> all = new ArrayList<>();
    fits.forEach((text, fit) -> all.add(new Suggestion(text, fit)));
    all.removeIf(s -> s.text().startsWith(Excerpt.NAME));
    all.sort(comparing(s -> !s.fitsType()));
    return new Suggestions(from, all);
  }

  /// Answers where the text to replace begins.
  private int collect(Excerpt excerpt, SortedMap<String, Boolean> fits) {
    int[] anchor = {excerpt.code().length()};
    analysis
        .completionSuggestions(excerpt.code(), excerpt.code().length(), anchor)
        .forEach(s -> fits.merge(s.continuation(), s.matchesType(), Boolean::logicalOr));
    return excerpt.inCell(anchor[0]);
  }

  /// Whether the caret is within a comment or a string.
  private static boolean isInert(String source, int caret) {
    return Lexeme.all(source.substring(0, caret)).reversed().stream()
        .findFirst()
        .filter(last -> last.to() == caret && last.isOpen(source))
        .isPresent();
  }

  List<Documentation> documentation(String source, int caret) {
    Excerpt excerpt = Excerpt.of(this::pieces, source, endOfName(source, caret));
    return analysis.documentation(excerpt.code(), excerpt.code().length(), true).stream()
        .map(d -> new Documentation(ofCell(d.signature()), text(d.javadoc())))
        .distinct()
        .toList();
  }

  private static String ofCell(String signature) {
    return signature.replaceAll(Pattern.quote(Excerpt.NAME) + "1?\\.", "");
  }

  private static String text(@Nullable String javadoc) {
    return javadoc == null ? "" : PlainJavadoc.of(javadoc);
  }

  /// The end of the name around the caret, with the parenthesis after it.
  private static int endOfName(String source, int caret) {
    List<Lexeme> lexemes = Lexeme.all(source);
    for (int i = 0; i < lexemes.size(); i++) {
      Lexeme word = lexemes.get(i);
      if (word.kind() == Lexeme.Kind.WORD && word.from() <= caret && caret <= word.to()) {
        boolean isCall = i + 1 < lexemes.size() && source.charAt(lexemes.get(i + 1).from()) == '(';
        return isCall ? lexemes.get(i + 1).to() : word.to();
      }
    }
    return caret;
  }

  private List<Piece> pieces(String source) {
    return Pieces.all(window -> known.computeIfAbsent(window, analysis::analyzeCompletion), source);
  }

  Completeness completeness(String source) {
    List<Piece> pieces = pieces(source);
    if (pieces.isEmpty()) {
      return Completeness.EMPTY;
    }
    return switch (pieces.getLast().completeness()) {
      case COMPLETE, COMPLETE_WITH_SEMI -> Completeness.COMPLETE;
      case DEFINITELY_INCOMPLETE, CONSIDERED_INCOMPLETE -> Completeness.INCOMPLETE;
      // A comment after the last snippet.
      case EMPTY -> pieces.size() == 1 ? Completeness.EMPTY : Completeness.COMPLETE;
      case UNKNOWN -> Completeness.UNKNOWN;
    };
  }

  List<Highlight> highlights(String source) {
    return Highlights.of(analysis, source);
  }
}

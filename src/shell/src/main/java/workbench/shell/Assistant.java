package workbench.shell;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;
import jdk.jshell.JShell;
import jdk.jshell.SourceCodeAnalysis;
import org.jspecify.annotations.Nullable;

/// Helps whoever writes a cell: what could stand at the caret, what a thing is, how to colour the
/// source, whether it is complete. It knows what was evaluated before, and what the cell declares
/// above the caret, but for imports.
///
/// All methods return at once, on any thread. The work is done on one thread named `assistant`, which
/// also completes the futures; while a snippet is compiled it waits, but not while one runs. A request
/// cancels an older one of its kind that still waits; cancelling a future drops the request, or its
/// answer if the work has begun. A future fails with a [LabFailure] when the shell is closed.
public final class Assistant implements AutoCloseable {
  private static final long LOOK_AGAIN_MILLIS = 50;

  private enum Question {
    COMPLETE,
    DOCUMENT,
    HIGHLIGHT,
    COMPLETENESS
  }

  /// What could stand at the caret.
  ///
  /// @param from where the text to replace begins; it ends at the caret
  /// @param all those that fit the expected type first, then by the alphabet
  public record Suggestions(int from, List<Suggestion> all) {
    public Suggestions {
      all = List.copyOf(all);
    }
  }

  /// One thing that could.
  ///
  /// @param text a name; a method's has its opening parenthesis, and the closing one if it takes nothing
  /// @param fitsType whether it has the type that is expected there; true if any may be
  public record Suggestion(String text, boolean fitsType) {}

  /// What is known of the thing at the caret.
  ///
  /// @param signature with the parameters' names
  /// @param text its Javadoc as plain text; empty without any, or without the sources of the JDK
  public record Documentation(String signature, String text) {}

  /// How a part of the source is to look.
  ///
  /// @param from the first character, counted from 0
  /// @param to the place after the last one
  public record Highlight(int from, int to, Set<Kind> kinds) {
    public Highlight {
      kinds = Set.copyOf(kinds);
    }
  }

  /// What a part of the source is.
  public enum Kind {
    KEYWORD,
    /// The name where it is declared.
    DECLARATION,
    DEPRECATED,
    COMMENT,
    /// A string, a text block or a character.
    STRING,
    NUMBER
  }

  /// Whether a source could be evaluated as it is.
  public enum Completeness {
    COMPLETE,
    /// More must come.
    INCOMPLETE,
    /// There are only blanks and comments.
    EMPTY,
    /// It is no Java, and nothing that comes could mend it.
    UNKNOWN
  }

  private final LatestRequests<Question> requests = new LatestRequests<>("assistant");
  private final SourceCodeAnalysis analysis;
  private final Lock compiler;

  /// @param compiler held while JShell is used
  Assistant(JShell shell, Lock compiler) {
    this.analysis = shell.sourceCodeAnalysis();
    this.compiler = compiler;
  }

  /// What could stand at the caret; nothing within comments and strings.
  ///
  /// @param caret from 0 to the source's length
  public CompletableFuture<Suggestions> complete(String source, int caret) {
    int at = Objects.checkIndex(caret, source.length() + 1);
    return ask(Question.COMPLETE, () -> suggestions(source, at));
  }

  /// What is known of the thing at the caret: of the method that is called, if the caret is on its name
  /// or within the parentheses, each that could be meant by that name.
  ///
  /// @param caret from 0 to the source's length
  public CompletableFuture<List<Documentation>> document(String source, int caret) {
    int at = Objects.checkIndex(caret, source.length() + 1);
    return ask(Question.DOCUMENT, () -> documentation(source, at));
  }

  /// The parts of the source that have a look of their own, by their place. The source may be
  /// incomplete or wrong.
  public CompletableFuture<List<Highlight>> highlight(String source) {
    return ask(Question.HIGHLIGHT, () -> Highlights.of(analysis, source));
  }

  /// Whether the source could be evaluated as it is.
  public CompletableFuture<Completeness> completeness(String source) {
    return ask(Question.COMPLETENESS, () -> completenessOf(source));
  }

  private <T> CompletableFuture<T> ask(Question question, Supplier<T> work) {
    return requests.ask(question, () -> {
      lockCompiler();
      try {
        return work.get();
      } finally {
        compiler.unlock();
      }
    });
  }

  private void lockCompiler() {
    try {
      while (!compiler.tryLock(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS)) {
        if (requests.isClosed()) {
          throw LatestRequests.closedShell();
        }
      }
    } catch (InterruptedException e) {
      throw LatestRequests.closedShell();
    }
  }

  private Suggestions suggestions(String source, int caret) {
    if (isInert(source, caret)) {
      return new Suggestions(caret, List.of());
    }
    Excerpt excerpt = Excerpt.of(analysis, source, caret);
    int[] anchor = {excerpt.code().length()};
    TreeMap<String, Boolean> fits = new TreeMap<>();
    analysis
        .completionSuggestions(excerpt.code(), excerpt.code().length(), anchor)
        .forEach(s -> fits.merge(s.continuation(), s.matchesType(), Boolean::logicalOr));
    List<Suggestion> all = new ArrayList<>();
    fits.forEach((text, fit) -> all.add(new Suggestion(text, fit)));
    all.removeIf(s -> s.text().startsWith(Excerpt.NAME));
    all.sort(comparing(s -> !s.fitsType()));
    return new Suggestions(excerpt.inCell(anchor[0]), all);
  }

  /// Whether the caret is within a comment or a string.
  private static boolean isInert(String source, int caret) {
    return Lexeme.all(source.substring(0, caret)).reversed().stream()
        .findFirst()
        .filter(last -> last.to() == caret && last.isOpen(source))
        .isPresent();
  }

  private List<Documentation> documentation(String source, int caret) {
    Excerpt excerpt = Excerpt.of(analysis, source, endOfName(source, caret));
    return analysis.documentation(excerpt.code(), excerpt.code().length(), true).stream()
        .map(d -> new Documentation(d.signature(), text(d.javadoc())))
        .distinct()
        .toList();
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
        boolean isCall =
            i + 1 < lexemes.size() && source.charAt(lexemes.get(i + 1).from()) == '(';
        return isCall ? lexemes.get(i + 1).to() : word.to();
      }
    }
    return caret;
  }

  private Completeness completenessOf(String source) {
    Optional<Piece> last = Pieces.all(analysis, source).reversed().stream().findFirst();
    return last.isEmpty()
        ? Completeness.EMPTY
        : switch (last.get().completeness()) {
          case COMPLETE, COMPLETE_WITH_SEMI -> Completeness.COMPLETE;
          case DEFINITELY_INCOMPLETE, CONSIDERED_INCOMPLETE -> Completeness.INCOMPLETE;
          case EMPTY -> last.get().from() == 0 ? Completeness.EMPTY : Completeness.COMPLETE;
          case UNKNOWN -> Completeness.UNKNOWN;
        };
  }

  /// Fails what waits and what is under way.
  @Override
  public void close() {
    requests.close();
  }
}

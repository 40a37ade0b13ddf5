package workbench.shell;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;
import jdk.jshell.JShell;

/// Helps whoever writes a cell: what could stand at the caret, what a thing is, how to colour the
/// source, whether it is complete. It knows what was evaluated before, and what the cell declares
/// above the caret, but for imports.
///
/// All methods return at once, on any thread. The work is done on one thread named `assistant`,
/// which also completes the futures; while a snippet is compiled it waits, but not while one runs.
/// A request cancels an older one of its kind that still waits; cancelling a future drops the
/// request, or its answer if the work has begun. A future fails with a [LabFailure] when the shell
/// is closed.
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
  /// @param text a name; a method's has its opening parenthesis, and the closing one if it takes
  ///   nothing
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
  private final CellAnalysis analysis;
  private final Lock compiler;

  /// @param compiler held while JShell is used
  Assistant(JShell shell, Lock compiler) {
    this.analysis = new CellAnalysis(shell.sourceCodeAnalysis());
    this.compiler = compiler;
  }

  /// What could stand at the caret; nothing within comments and strings.
  ///
  /// @param caret from 0 to the source's length
  public CompletableFuture<Suggestions> complete(String source, int caret) {
    int at = Objects.checkIndex(caret, source.length() + 1);
    return ask(Question.COMPLETE, () -> analysis.suggestions(source, at));
  }

  /// What is known of the thing at the caret: of the method that is called, if the caret is on its
  /// name or within the parentheses, each that could be meant by that name.
  ///
  /// @param caret from 0 to the source's length
  public CompletableFuture<List<Documentation>> document(String source, int caret) {
    int at = Objects.checkIndex(caret, source.length() + 1);
    return ask(Question.DOCUMENT, () -> analysis.documentation(source, at));
  }

  /// The parts of the source that have a look of their own, by their place. The source may be
  /// incomplete or wrong.
  public CompletableFuture<List<Highlight>> highlight(String source) {
    return ask(Question.HIGHLIGHT, () -> analysis.highlights(source));
  }

  /// Whether the source could be evaluated as it is.
  public CompletableFuture<Completeness> completeness(String source) {
    return ask(Question.COMPLETENESS, () -> analysis.completeness(source));
  }

  private <T> CompletableFuture<T> ask(Question question, Supplier<T> work) {
    return requests.ask(
        question,
        () -> {
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

  /// Fails what waits and what is under way.
  @Override
  public void close() {
    requests.close();
  }
}

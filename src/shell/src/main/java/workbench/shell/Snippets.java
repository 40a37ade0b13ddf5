package workbench.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.ExpressionSnippet;
import jdk.jshell.ImportSnippet;
import jdk.jshell.JShell;
import jdk.jshell.MethodSnippet;
import jdk.jshell.PersistentSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.Status;
import jdk.jshell.SnippetEvent;
import jdk.jshell.TypeDeclSnippet;
import jdk.jshell.VarSnippet;
import workbench.shell.CellResult.Evaluated;

/// Evaluates a cell's snippets and says what became of each. A snippet that was cut short, by a
/// wish or with its lab JVM, is [Outcome.Stopped] here with an empty report.
final class Snippets {
  private static final Outcome CUT_SHORT = new Outcome.Stopped(StopReport.NOTHING);

  private final JShell shell;
  private final LabEngine engine;
  private final Sources sources = new Sources(this::unusable);

  Snippets(JShell shell, LabEngine engine) {
    this.shell = shell;
    this.engine = engine;
  }

  /// Evaluates them in turn, up to the first that fails.
  List<Evaluated> evaluate(int cell, String source) {
    List<Evaluated> all = new ArrayList<>();
    Pieces pieces = new Pieces(shell.sourceCodeAnalysis()::analyzeCompletion, source);
    Optional<Piece> next = pieces.next();
    while (next.isPresent()) {
      all.addAll(evaluate(cell, source, next.get()));
      boolean goesOn = all.isEmpty() || all.getLast().outcome().goesOn();
      next = goesOn ? pieces.next() : Optional.empty();
    }
    return all;
  }

  /// Evaluates one; `int a, b` has two outcomes.
  private List<Evaluated> evaluate(int cell, String source, Piece piece) {
    String text = source.substring(piece.from(), piece.to()).strip();
    if (engine.isStopping() || engine.isLost()) {
      return List.of(new Evaluated(text, piece.from(), CUT_SHORT));
    }
    List<Diagnostic> open = unclosedComment(piece);
    if (!open.isEmpty()) {
      return List.of(new Evaluated(text, piece.from(), new Outcome.Rejected(open)));
    }
    List<Evaluated> all = new ArrayList<>();
    for (SnippetEvent event : shell.eval(piece.source())) {
      if (event.causeSnippet() == null) {
        sources.add(event.snippet(), cell, source, piece.from());
        Outcome outcome = engine.takeCut() ? CUT_SHORT : outcome(event, piece);
        all.add(new Evaluated(text, piece.from(), outcome));
      }
    }
    return all;
  }

  /// JShell would pass over the comment, and all that was meant as code.
  private static List<Diagnostic> unclosedComment(Piece piece) {
    return piece.completeness().isComplete()
        ? List.of()
        : Lexeme.all(piece.source()).stream()
            .filter(l -> l.kind() == Lexeme.Kind.COMMENT && l.isUnclosed(piece.source()))
            .map(l -> piece.from() + l.from())
            .map(at -> new Diagnostic(true, "unclosed comment", at, at + "/*".length()))
            .toList();
  }

  private Outcome outcome(SnippetEvent event, Piece piece) {
    Snippet snippet = event.snippet();
    if (event.status() == Status.REJECTED) {
      return new Outcome.Rejected(
          shell.diagnostics(snippet).map(d -> Sources.diagnostic(d, piece)).toList());
    }
    if (event.exception() != null) {
      return new Outcome.Threw(sources.thrown(event.exception()));
    }
    List<String> unresolved =
        snippet instanceof DeclarationSnippet declaration
            ? shell.unresolvedDependencies(declaration).toList()
            : List.of();
    String value = Objects.requireNonNullElse(event.value(), "");
    return switch (snippet) {
      case VarSnippet v when unresolved.isEmpty() ->
          new Outcome.Value(v.typeName(), v.name(), value);
      case ExpressionSnippet e -> new Outcome.Value(e.typeName(), e.name(), value);
      case PersistentSnippet p -> new Outcome.Declared(what(p), change(event), unresolved);
      default -> new Outcome.Done();
    };
  }

  private String unusable(DeclarationSnippet snippet) {
    String until =
        shell
            .unresolvedDependencies(snippet)
            .reduce((a, b) -> a + " and " + b)
            .map(names -> " until there is " + names)
            .orElseGet(() -> errors(snippet));
    return "The " + what(snippet) + " cannot be used" + until + ".";
  }

  private String errors(Snippet snippet) {
    return shell
        .diagnostics(snippet)
        .filter(Diag::isError)
        .findFirst()
        .map(d -> " any more: " + d.getMessage(Locale.ROOT))
        .orElse("");
  }

  private static Outcome.Change change(SnippetEvent event) {
    return event.previousStatus() == Status.NONEXISTENT
        ? Outcome.Change.ADDED
        : Outcome.Change.REPLACED;
  }

  private static String what(PersistentSnippet snippet) {
    return switch (snippet) {
      case MethodSnippet m -> "method " + m.name() + "(" + m.parameterTypes() + ")";
      case ImportSnippet i -> "import " + (i.isStatic() ? "static " : "") + i.fullname();
      case TypeDeclSnippet t -> kind(t.subKind()) + " " + t.name();
      default -> "variable " + snippet.name();
    };
  }

  private static String kind(Snippet.SubKind kind) {
    return switch (kind) {
      case ANNOTATION_TYPE_SUBKIND -> "annotation interface";
      default -> kind.name().replace("_SUBKIND", "").toLowerCase(Locale.ROOT);
    };
  }

  /// Forgets all variables, whose values are gone, and answers their names.
  List<String> dropVariables() {
    List<VarSnippet> variables = shell.variables().toList();
    variables.forEach(shell::drop);
    return variables.stream().map(VarSnippet::name).toList();
  }
}

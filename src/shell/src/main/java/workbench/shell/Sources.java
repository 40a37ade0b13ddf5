package workbench.shell;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.EvalException;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.UnresolvedReferenceException;
import org.jspecify.annotations.Nullable;

/// Where each snippet stands in the learner's cells, to which JShell's positions are turned.
final class Sources {
  private record Place(int cell, int line) {}

  /// What JShell puts before the name of a learner's class.
  private static final Pattern INNER_NAME = Pattern.compile("^REPL\\.\\$JShell\\$\\w+\\$");

  private final Map<String, Place> places = new HashMap<>();
  private final Function<DeclarationSnippet, String> unusable;

  /// @param unusable says why a snippet cannot be used
  Sources(Function<DeclarationSnippet, String> unusable) {
    this.unusable = unusable;
  }

  /// @param from where the snippet begins in the cell's source
  void add(Snippet snippet, int cell, String source, int from) {
    places.put(snippet.id(), new Place(cell, lineOf(source, from)));
  }

  /// The line of a place in a text, from 1.
  private static int lineOf(String text, int at) {
    return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
  }

  /// In its cell. What the compiler means beyond the snippet, as a semicolon that was left out, is
  /// at its end.
  static Diagnostic diagnostic(Diag diag, Piece piece) {
    boolean isPlaced = diag.getStartPosition() >= 0 && diag.getEndPosition() >= 0;
    long from = isPlaced ? piece.from() + diag.getStartPosition() : piece.from();
    long to = isPlaced ? piece.from() + diag.getEndPosition() : piece.to();
    int start = Math.clamp(from, piece.from(), piece.to());
    int end = Math.clamp(to, start, piece.to());
    return new Diagnostic(diag.isError(), diag.getMessage(Locale.ROOT), start, end);
  }

  Thrown thrown(Throwable exception) {
    String type =
        exception instanceof EvalException e
            ? e.getExceptionClassName()
            : exception.getClass().getName();
    Map<Boolean, List<Thrown.Frame>> frames =
        Arrays.stream(exception.getStackTrace())
            .map(this::frame)
            .collect(partitioningBy(Thrown.Frame::isOwn, toList()));
    List<Thrown.Frame> ordered = new ArrayList<>(Objects.requireNonNull(frames.get(true)));
    ordered.addAll(Objects.requireNonNull(frames.get(false)));
    return new Thrown(
        INNER_NAME.matcher(type).replaceFirst(""),
        message(exception),
        ordered,
        cause(exception).map(this::thrown));
  }

  private String message(Throwable exception) {
    return exception instanceof UnresolvedReferenceException unresolved
        ? unusable.apply(unresolved.getSnippet())
        : Objects.requireNonNullElse(exception.getMessage(), "");
  }

  private static Optional<Throwable> cause(Throwable exception) {
    @Nullable Throwable cause = exception.getCause();
    return cause instanceof JShellException ? Optional.of(cause) : Optional.empty();
  }

  /// JShell gives a snippet's frames `#` and its id as their file.
  private Thrown.Frame frame(StackTraceElement element) {
    String file = Objects.requireNonNullElse(element.getFileName(), "");
    String type = element.getClassName();
    String method = type.isEmpty() ? element.getMethodName() : type + "." + element.getMethodName();
    Place place = file.startsWith("#") ? places.get(file.substring(1)) : null;
    int line = Math.max(0, element.getLineNumber());
    return place == null
        ? new Thrown.Frame(method, 0, line, file)
        : new Thrown.Frame(method, place.cell, place.line + Math.max(0, line - 1), "");
  }
}

package workbench.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import workbench.shell.Diagnostic;

/// A diagnostic as the compiler's users know it: what is wrong, the line, a pointer under it, and
/// the details.
final class DiagnosticText {
  /// A snippet's own class, of which the learner knows nothing, has no name here.
  private static final Pattern NOWHERE = Pattern.compile("\\s*location: class\\s*");

  private DiagnosticText() {}

  /// @param where what the first line begins with
  /// @param source the cell's
  static List<String> lines(String where, Diagnostic diagnostic, String source) {
    List<String> message =
        diagnostic.message().lines().filter(line -> !NOWHERE.matcher(line).matches()).toList();
    Place place = new Place(source, diagnostic.from());
    List<String> lines = new ArrayList<>();
    lines.add(where + (diagnostic.error() ? "error: " : "warning: ") + message.getFirst());
    lines.add(place.lineText());
    lines.add(place.pointer(diagnostic.to()));
    lines.addAll(message.subList(1, message.size()));
    return lines;
  }
}

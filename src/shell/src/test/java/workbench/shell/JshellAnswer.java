package workbench.shell;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import workbench.shell.CellResult.Evaluated;

/// What became of a script's snippet, in lines that are the same whether the `jshell` tool told it
/// or a [LabShell]: outcome, type, name, value; diagnostics with the code that they mark;
/// exceptions with their causes and the learner's own frames.
///
/// Left out is what cannot be the same, identity hash codes and the like, and what differs on
/// purpose:
/// - warnings on what is accepted: the shell does not tell them;
/// - updates of dependents: the shell tells only what became of the cell's own snippets;
/// - whether a variable is new or another's: with its value the shell does not tell it;
/// - library frames, of which the shell shows the learner's own first;
/// - JShell's inner names of the learner's exception classes, which the tool shows;
/// - `location:` lines, which the tool leaves out;
/// - how a reference to something undeclared is worded: only the names must be the same.
final class JshellAnswer {
  private static final Set<String> VALUES =
      Set.of("expression", "varvalue", "assignment", "vardecl", "varinit");

  private JshellAnswer() {}

  static List<String> of(List<String> toolLines) {
    List<String> answer = new ArrayList<>();
    int at = 0;
    while (at < toolLines.size()) {
      String line = toolLines.get(at);
      int next = at + 1;
      if (line.startsWith("!")) {
        while (next < toolLines.size() && !begins(toolLines.get(next))) {
          next++;
        }
        told(toolLines.subList(at, next).stream().map(l -> l.replaceFirst("^!", "")).toList())
            .forEach(answer::add);
      } else {
        event(line).forEach(answer::add);
      }
      at = next;
    }
    return answer.stream().map(JshellAnswer::withoutIdentities).toList();
  }

  private static boolean begins(String line) {
    return !line.startsWith("!") || line.matches("!(Error:|Warning:|Exception .*|Caused by: .*)");
  }

  private static Stream<String> event(String line) {
    String[] f = line.split("\\|", 7);
    String unresolved = f[5].replace(", and ", ", ").strip();
    if (f[0].equals("update")) {
      return f[1].equals("used") ? Stream.of("threw unresolved " + unresolved) : Stream.empty();
    }
    if (f[2].equals("statement")) {
      return Stream.of("done");
    }
    if (VALUES.contains(f[2]) && unresolved.isEmpty()) {
      return Stream.of("value " + f[3] + " " + f[4] + " " + f[6]);
    }
    String what =
        switch (f[2]) {
          case "method" -> "method " + f[3] + "(" + f[4] + ")";
          case "annotation" -> "annotation interface " + f[3];
          case "vardecl", "varinit" -> "variable " + f[3];
          default -> f[2] + " " + f[3];
        };
    return Stream.of(declared(what, f[1].equals("added"), unresolved));
  }

  private static String declared(String what, boolean isNew, String unresolved) {
    return (isNew ? "added " : "replaced ") + what + " " + unresolved;
  }

  private static Stream<String> told(List<String> lines) {
    String first = lines.getFirst();
    if (first.equals("Warning:")) {
      return Stream.empty();
    }
    if (first.equals("Error:")) {
      int code = lines.size() - 2;
      String message = String.join("\n", lines.subList(1, code));
      return Stream.of("error " + message + marked(lines.get(code), lines.getLast()));
    }
    String thrown = first.replaceFirst("^Exception ", "threw ").replace("REPL.$JShell$", "");
    return Stream.concat(
        Stream.of(thrown.replaceFirst("^(threw |Caused by: )\\w+\\$", "$1")),
        lines.stream()
            .filter(l -> l.matches(" +at .*\\(#.*"))
            .map(l -> l.replaceFirst("^ +at (.*)\\(#.*:(\\d+)\\)", "at $1$2")));
  }

  private static String marked(String line, String marks) {
    int from = marks.indexOf('^');
    int to = marks.endsWith("...") ? line.length() : Math.min(line.length(), marks.length());
    return mark(line.substring(Math.min(from, to), to));
  }

  /// A semicolon that the tool added is none of the code.
  private static String mark(String code) {
    return " «" + code.replaceFirst(";$", "") + "»";
  }

  static List<String> of(CellResult result, String cell) {
    return result.snippets().stream()
        .map(Evaluated::outcome)
        .flatMap(outcome -> lines(outcome, cell))
        .map(JshellAnswer::withoutIdentities)
        .toList();
  }

  private static Stream<String> lines(Outcome outcome, String cell) {
    return switch (outcome) {
      case Outcome.Value v -> Stream.of("value " + v.name() + " " + v.type() + " " + v.text());
      case Outcome.Done _ -> Stream.of("done");
      case Outcome.Declared d ->
          Stream.of(
              declared(
                  d.what().replaceFirst("^import .*?([^.]+)(?<![*])$", "import $1"),
                  d.change() == Outcome.Change.ADDED,
                  String.join(", ", d.unresolved())));
      case Outcome.Rejected r ->
          r.diagnostics().stream()
              .filter(Diagnostic::error)
              .map(d -> "error " + withoutLocation(d.message()) + marked(d, cell));
      case Outcome.Threw t -> thrown("threw ", t.thrown());
      case Outcome.Stopped _, Outcome.LabDied _ -> Stream.of(outcome.toString());
    };
  }

  private static String withoutLocation(String message) {
    return message.lines().filter(l -> !l.strip().startsWith("location:")).collect(joining("\n"));
  }

  private static String marked(Diagnostic d, String cell) {
    int lineEnd = cell.indexOf('\n', d.from());
    int limit = lineEnd < 0 ? cell.length() : lineEnd;
    int to = Math.min(limit, Math.max(d.to(), d.from() + 1));
    return mark(cell.substring(Math.min(d.from(), to), to));
  }

  private static Stream<String> thrown(String how, Thrown thrown) {
    if (thrown.type().endsWith("UnresolvedReferenceException")) {
      return Stream.of("threw unresolved " + thrown.message());
    }
    String message = thrown.message().isEmpty() ? "" : ": " + thrown.message();
    return Stream.of(
            Stream.of(how + thrown.type() + message),
            thrown.frames().stream()
                .filter(Thrown.Frame::isOwn)
                .map(f -> "at " + f.method() + (f.method().isEmpty() ? "" : " ") + f.line()),
            thrown.cause().stream().flatMap(c -> thrown("Caused by: ", c)))
        .flatMap(s -> s);
  }

  private static String withoutIdentities(String line) {
    return line.replaceAll("(\\$Lambda/0x)?[0-9a-f]*@[0-9a-f]{4,}", "@");
  }

  /// Whether two answers are the same. Of a cause's frames, the tool leaves out those that it
  /// shares with what it caused.
  static boolean same(List<String> tool, List<String> ours) {
    int at = 0;
    for (String line : ours) {
      boolean isNext = at < tool.size() && agree(tool.get(at), line);
      if (isNext) {
        at++;
      } else if (!(line.startsWith("at ") && isWithinCause(ours, line))) {
        return false;
      }
    }
    return at == tool.size();
  }

  private static boolean isWithinCause(List<String> ours, String line) {
    int cause =
        ours.stream()
            .filter(l -> l.startsWith("Caused by"))
            .findFirst()
            .map(ours::indexOf)
            .orElse(-1);
    return cause >= 0 && ours.lastIndexOf(line) > cause;
  }

  private static boolean agree(String tool, String ours) {
    String unresolved = "threw unresolved ";
    return tool.startsWith(unresolved)
        ? ours.startsWith(unresolved)
            && Arrays.stream(tool.substring(unresolved.length()).split(", "))
                .allMatch(ours::contains)
        : tool.equals(ours);
  }
}

package workbench.cli;

import java.time.Duration;
import java.util.List;
import workbench.shell.Assistant.Documentation;

/// What is known of a thing in a snippet, for a person; of several, in short.
final class DocumentationText {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private DocumentationText() {}

  /// Empty if nothing is known, or it took too long to find out.
  static List<String> at(int caret, String source, OpeningSession<?> session) {
    List<Documentation> known =
        session.ask(assistant -> assistant.document(source, caret), PATIENCE).orElse(List.of());
    return known.stream().flatMap(d -> lines(d, known.size() > 1).stream()).toList();
  }

  private static List<String> lines(Documentation d, boolean isShort) {
    String text = isShort ? d.text().strip().split("\n\\s*\n", 2)[0] : d.text().strip();
    return text.isEmpty()
        ? List.of(Terminal.bold(d.signature()))
        : List.of(Terminal.bold(d.signature()), text.indent(2).stripTrailing());
  }
}

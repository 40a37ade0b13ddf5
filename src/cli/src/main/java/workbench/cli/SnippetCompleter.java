package workbench.cli;

import java.time.Duration;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import workbench.shell.Assistant.Suggestion;
import workbench.shell.Assistant.Suggestions;

/// Completes snippets by the session's assistant, and commands by their names and files. What fits
/// the type that is expected comes first.
final class SnippetCompleter implements Completer {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final OpeningSession<?> session;

  SnippetCompleter(OpeningSession<?> session) {
    this.session = session;
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    if (!ShellCommands.isCommand(line.line())) {
      session
          .ask(assistant -> assistant.complete(line.line(), line.cursor()), PATIENCE)
          .ifPresent(all -> add(all, line, candidates));
    } else if (line.wordIndex() == 0) {
      ShellCommands.names().forEach(name -> candidates.add(new Candidate(name)));
    } else {
      FileNames.from(line.word()).forEach(name -> candidates.add(candidate(name, 0)));
    }
  }

  private static void add(Suggestions suggestions, ParsedLine line, List<Candidate> candidates) {
    int wordStart = line.cursor() - line.word().length();
    // What lies between the two beginnings belongs to one of them only.
    int from = suggestions.from();
    String missing = from > wordStart ? line.line().substring(wordStart, from) : "";
    String surplus = from < wordStart ? line.line().substring(from, wordStart) : "";
    boolean anyFits = suggestions.all().stream().anyMatch(Suggestion::fitsType);
    for (Suggestion s : suggestions.all()) {
      if (s.text().startsWith(surplus) && (s.fitsType() || !anyFits || !line.word().isEmpty())) {
        candidates.add(
            candidate(missing + s.text().substring(surplus.length()), s.fitsType() ? 0 : 1));
      }
    }
  }

  private static Candidate candidate(String text, int sort) {
    return new Candidate(text, text, null, null, null, null, false, sort);
  }
}

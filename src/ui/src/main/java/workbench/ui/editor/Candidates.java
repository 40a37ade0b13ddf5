package workbench.ui.editor;

import java.util.List;
import java.util.Locale;
import workbench.shell.Assistant.Suggestion;
import workbench.shell.Assistant.Suggestions;

/// What could stand at the caret, as the assistant said, narrowed down by what was typed since.
///
/// @param from where the text to replace begins; it ends at the caret
record Candidates(int from, List<Suggestion> all) {
  static Candidates of(Suggestions suggestions) {
    return new Candidates(suggestions.from(), suggestions.all());
  }

  /// Whether they can still be meant: what was typed since is the beginning of a name.
  boolean areMeantAt(String text, int caret) {
    return caret >= from
        && caret <= text.length()
        && text.substring(from, caret).chars().allMatch(Character::isJavaIdentifierPart);
  }

  /// Those that begin as what was typed. As long as nothing was, only those of the type that is
  /// expected, if there are any.
  List<Suggestion> fitting(String text, int caret) {
    String typed = text.substring(from, caret).toLowerCase(Locale.ROOT);
    boolean anyFits = all.stream().anyMatch(Suggestion::fitsType);
    return all.stream()
        .filter(s -> s.text().toLowerCase(Locale.ROOT).startsWith(typed))
        .filter(s -> !typed.isEmpty() || !anyFits || s.fitsType())
        .toList();
  }
}

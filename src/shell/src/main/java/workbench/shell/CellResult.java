package workbench.shell;

import java.util.List;
import java.util.Optional;
import workbench.probe.agent.Leftover;

/// What became of a cell.
///
/// @param cell its number, from 1; what it prints later carries it too
/// @param snippets the snippets that were evaluated, in order; none after one that failed
/// @param leftovers what it started and left running
/// @param loss what was lost if the lab JVM was replaced
public record CellResult(
    int cell, List<Evaluated> snippets, List<Leftover> leftovers, Optional<Loss> loss) {
  public CellResult {
    snippets = List.copyOf(snippets);
    leftovers = List.copyOf(leftovers);
  }

  /// One snippet of the cell.
  ///
  /// @param source without surrounding blanks
  /// @param from where it begins, counted from 0 in the cell
  public record Evaluated(String source, int from, Outcome outcome) {}

  /// What a lab JVM takes along when it ends. Imports, methods and types live on.
  ///
  /// @param death how it ended; empty if it was stopped
  /// @param variables the names of those that are gone
  public record Loss(Optional<Death> death, List<String> variables) {
    public Loss {
      variables = List.copyOf(variables);
    }
  }

  /// The last snippet's outcome; of a cell without any, [Outcome.Done].
  public Outcome last() {
    return snippets.isEmpty() ? new Outcome.Done() : snippets.getLast().outcome();
  }

  /// Whether all of it was evaluated.
  public boolean succeeded() {
    return last().goesOn();
  }
}

package workbench.tutor.lab;

import java.util.List;
import java.util.Optional;
import workbench.bench.recording.Tape;
import workbench.shell.CellResult;
import workbench.shell.Outcome;
import workbench.tutor.page.PageCell;

/// What became of a page's cell.
///
/// @param source as it was run: the page's, or the learner's own
/// @param tapes what the instruments saw: of its runs of variants, in order, or else of the cell as
///   a whole; none if there was not enough to see
/// @param answers one for each of the cell's predictions
/// @param proofs one for each of its checks
public record CellRun(
    PageCell cell,
    String source,
    CellResult result,
    List<Tape> tapes,
    List<Answer> answers,
    List<Proof> proofs) {
  public CellRun {
    tapes = List.copyOf(tapes);
    answers = List.copyOf(answers);
    proofs = List.copyOf(proofs);
  }

  /// The last of the tapes.
  public Optional<Tape> tape() {
    return tapes.isEmpty() ? Optional.empty() : Optional.of(tapes.getLast());
  }

  /// Whether it ended as the page says: with the exception that it throws on purpose, or without
  /// any.
  public boolean isAsTold() {
    return isAsTold(cell, result);
  }

  static boolean isAsTold(PageCell cell, CellResult result) {
    return cell.exception()
        .map(type -> result.last() instanceof Outcome.Threw threw && isOf(threw, type))
        .orElseGet(result::succeeded);
  }

  private static boolean isOf(Outcome.Threw threw, String simpleName) {
    String type = threw.thrown().type();
    return type.substring(type.lastIndexOf('.') + 1).equals(simpleName);
  }
}

package workbench.tutor.page;

import java.util.List;
import java.util.Optional;

/// Code of a page that can be run.
///
/// @param number on its page, from 1
/// @param source without the fence
/// @param exception what it throws, on purpose: the simple name of the type; empty if it must not
///   throw
/// @param predictions the questions that it answers
/// @param checks the claims that it proves
/// @param line of its first line of code, from 1
public record PageCell(
    int number,
    String source,
    Optional<String> exception,
    List<Prediction> predictions,
    List<Check> checks,
    int line) {
  public PageCell {
    predictions = List.copyOf(predictions);
    checks = List.copyOf(checks);
  }
}

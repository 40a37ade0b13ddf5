package workbench.tutor.lab;

import java.time.Duration;
import java.util.List;
import workbench.tutor.page.Problem;

/// What became of a lab whose cells were all run.
///
/// @param claims how many claims hold
/// @param tries how often its cells were run; more than once if claims failed at first
/// @param problems what is wrong after the last try; empty if nothing is
public record CheckedLab(Lab lab, int claims, int tries, Duration took, List<Problem> problems) {
  public CheckedLab {
    problems = List.copyOf(problems);
  }

  /// Whether the lab teaches what it says, on this machine.
  public boolean isGood() {
    return problems.isEmpty();
  }
}

package workbench.shell;

import java.time.Duration;
import java.util.List;

/// How something was stopped.
///
/// @param steps what was tried, in order; the last one did it. Empty if nothing was running
/// @param took from the wish to the prompt
public record StopReport(List<Step> steps, Duration took) {
  /// Nothing ran.
  static final StopReport NOTHING = new StopReport(List.of(), Duration.ZERO);

  public StopReport {
    steps = List.copyOf(steps);
  }

  /// What can be tried, from the mildest on.
  public enum Rung {
    /// The run under way is cancelled in good order.
    CANCEL,
    /// The evaluating thread is interrupted.
    INTERRUPT,
    /// Once more: code that catches one interrupt may heed the next.
    INTERRUPT_AGAIN,
    /// The lab JVM is killed, and another takes its place.
    KILL
  }

  /// One attempt.
  ///
  /// @param after how long after the wish
  public record Step(Rung rung, Duration after) {}

  /// Whether the lab JVM had to go, and the variables with it.
  public boolean killed() {
    return !steps.isEmpty() && steps.getLast().rung() == Rung.KILL;
  }
}

package workbench.bench.recording;

import workbench.probe.event.Event;
import workbench.probe.event.Event.Outcome;
import workbench.probe.event.Operation;

/// One operation on one item from start to end. Times count from the run's start.
///
/// @param holder the id of the thread that it held, or [Event#NOBODY]
/// @param cpuNanos what it used of a core; -1 if unknown
/// @param readyNanos how long its holder wanted a core and had none; -1 if unknown
public record Span(
    long id,
    int item,
    Operation operation,
    long holder,
    long startNanos,
    long endNanos,
    long cpuNanos,
    long readyNanos,
    Outcome outcome) {

  public long nanos() {
    return endNanos - startNanos;
  }

  public boolean isHeld() {
    return holder != Event.NOBODY;
  }
}

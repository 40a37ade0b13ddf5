package workbench.bench.compare;

import workbench.bench.measure.Measures;
import workbench.bench.recording.Recording;
import workbench.probe.event.Event.Outcome;

/// A run among others.
///
/// @param name what tells it apart from the others
public record Compared(String name, Recording recording, Measures measures) {
  public static Compared of(String name, Recording recording) {
    return new Compared(name, recording, Measures.of(recording));
  }

  /// Whether it came to its end with all images done.
  boolean isWhole() {
    return recording
        .ended()
        .filter(e -> e.outcome() == Outcome.DONE && e.failed() == 0)
        .isPresent();
  }

  int cores() {
    return recording.started().cores();
  }

  double cpuSeconds() {
    return measures.busyCores() * measures.wallMillis() / 1000;
  }
}

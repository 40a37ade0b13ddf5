package workbench.cli;

import java.util.List;
import java.util.OptionalDouble;
import workbench.bench.finding.Finding;
import workbench.bench.finding.Findings;
import workbench.bench.measure.Measures;
import workbench.bench.recording.Recording;
import workbench.probe.event.Event.ItemEnded;
import workbench.probe.event.Event.Outcome;
import workbench.probe.event.Event.Predicted;

/// A recording with all that is said of it.
record RunReport(Recording recording, Measures measures, List<Finding> findings) {
  static RunReport of(Recording recording) {
    Measures measures = Measures.of(recording);
    return new RunReport(recording, measures, Findings.of(recording, measures));
  }

  String variant() {
    return recording.started().variant();
  }

  OptionalDouble predictedMillis() {
    return recording.last(Predicted.class).stream()
        .mapToDouble(p -> p.wallNanos() / 1e6)
        .findFirst();
  }

  /// By how much the prediction missed the measurement; positive if it was too long.
  OptionalDouble predictionErrorPercent() {
    OptionalDouble predicted = predictedMillis();
    return predicted.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(100 * (predicted.getAsDouble() / measures.wallMillis() - 1));
  }

  List<ItemEnded> failures() {
    return recording.itemsEnded().stream().filter(i -> i.outcome() == Outcome.FAILED).toList();
  }

  ExitCode exitCode() {
    Outcome outcome = recording.ended().map(end -> end.outcome()).orElse(Outcome.CANCELLED);
    return switch (outcome) {
      case DONE -> ExitCode.DONE;
      case FAILED -> ExitCode.ITEMS_FAILED;
      case CANCELLED -> ExitCode.INTERRUPTED;
    };
  }
}

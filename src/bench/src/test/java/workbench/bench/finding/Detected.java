package workbench.bench.finding;

import java.util.List;
import workbench.bench.measure.Measures;
import workbench.bench.recording.Recording;

/// What one detector finds in a recording.
final class Detected {
  private Detected() {}

  static List<Finding> by(Detector detector, Recording recording) {
    return detector.detect(new RunFacts(recording, Measures.of(recording)));
  }

  static Finding oneBy(Detector detector, Recording recording) {
    List<Finding> found = by(detector, recording);
    if (found.size() != 1) {
      throw new AssertionError("Not one finding but " + found);
    }
    return found.getFirst();
  }
}

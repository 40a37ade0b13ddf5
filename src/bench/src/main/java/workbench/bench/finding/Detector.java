package workbench.bench.finding;

import java.util.List;

/// Looks for one pattern in a run.
interface Detector {
  /// What it found; empty if the pattern is not there.
  List<Finding> detect(RunFacts facts);
}

package workbench.bench.finding;

import java.util.List;
import workbench.bench.measure.Measures;
import workbench.bench.recording.Recording;

/// All patterns that the workbench knows.
public final class Findings {
  private static final List<Detector> MOST_SEVERE_FIRST =
      List.of(
          new UiBlocked(),
          new PoolStarved(),
          new PoolHeld(),
          new CoresIdle(),
          new CarriersMonopolised(),
          new ThreadsOutnumberCores(),
          new HiddenPoolGrew(),
          new UnboundedConcurrency());

  private Findings() {}

  /// The findings of a recording, or of what there is of it, the most severe first.
  ///
  /// @param measures those of the same recording
  public static List<Finding> of(Recording recording, Measures measures) {
    RunFacts facts = new RunFacts(recording, measures);
    return MOST_SEVERE_FIRST.stream().flatMap(d -> d.detect(facts).stream()).toList();
  }
}

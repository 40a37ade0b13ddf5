package workbench.report.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import workbench.bench.recording.Recording;

/// All charts of one recording, as files show them.
public final class Charts {
  private final List<Chart> all;

  private Charts(Recording recording) {
    View view = View.of(recording);
    all = Stream.of(ChartKind.values()).map(kind -> kind.of(recording, view)).toList();
  }

  public static Charts of(Recording recording) {
    return new Charts(recording);
  }

  /// All charts, in the order of [ChartKind].
  public List<Chart> all() {
    return all;
  }

  /// The chart of this name.
  public Optional<Chart> named(String name) {
    return all.stream().filter(c -> c.name().equals(name)).findFirst();
  }
}

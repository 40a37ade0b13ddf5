package workbench.bench.measure;

import java.util.List;
import workbench.bench.recording.LabThread;
import workbench.probe.event.ThreadRole;

/// What the threads of one pool spent a run on.
///
/// @param threads all that it ever had in the run, by name
/// @param peakThreads the most that it had at once
public record PoolTime(
    String name, ThreadRole role, List<LabThread> threads, int peakThreads, Spent spent) {
  public PoolTime {
    threads = List.copyOf(threads);
  }

  /// Held ÷ total of its threads' time.
  public double heldShare() {
    return spent.heldShare();
  }
}

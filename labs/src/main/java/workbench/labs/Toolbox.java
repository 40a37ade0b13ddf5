package workbench.labs;

import workbench.probe.trace.Probe;
import workbench.probe.trace.Spans;

/// Where tools come from outside of any run, with the executors behind them. Safe on any thread.
public final class Toolbox implements AutoCloseable {
  private final Workshop workshop;

  /// @param spans brackets every operation
  /// @param workload its blur and its limits are the tools'
  /// @param cores how many threads the CPU pool has, unless the workload says otherwise
  public Toolbox(Probe probe, Spans spans, Workload workload, int cores) {
    this.workshop = new Workshop(probe, spans, workload, cores);
  }

  /// Tools for one item.
  public Tools tools(Item item) {
    return new Tools(workshop, item);
  }

  /// Ends all threads behind the tools, within a moment.
  @Override
  public void close() {
    workshop.close();
  }
}

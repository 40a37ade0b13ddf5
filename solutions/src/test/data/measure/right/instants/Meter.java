package workbench.exercises.measure;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;

/// Measures what an operation costs.
public final class Meter {
  /// What an operation is bound by.
  public enum Verdict {
    /// The processor: it used at least 80 % of a core.
    CPU_BOUND,
    /// Something that it waited for: it used at most 20 % of a core.
    IO_BOUND,
    /// Both.
    MIXED
  }

  /// What an operation cost.
  ///
  /// @param cpu how long it had a core
  /// @param wall how long it took; longer than nothing
  public record Cost(Duration cpu, Duration wall) {
    /// What it was bound by.
    public Verdict verdict() {
      double share = (double) cpu.toNanos() / wall.toNanos();
      if (share >= 0.8) {
        return Verdict.CPU_BOUND;
      }
      return share <= 0.2 ? Verdict.IO_BOUND : Verdict.MIXED;
    }
  }

  private Meter() {}

  /// Runs the operation once, on the calling thread, and measures it. What the operation throws is
  /// thrown.
  public static Cost measure(Runnable operation) {
    long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Instant begun = Instant.now();
    operation.run();
    Duration wall = Duration.between(begun, Instant.now());
    cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu;
    return new Cost(Duration.ofNanos(cpu), wall);
  }
}

package workbench.bench.measure;

import workbench.probe.event.ThreadTime;

/// What threads spent their time on: a sum of thread time over threads, samples or both. The five
/// classes add up to the wall time of each thread.
public record Spent(
    long onCpuNanos, long readyNanos, long heldNanos, long idleNanos, long unknownNanos) {
  public static final Spent NOTHING = new Spent(0, 0, 0, 0, 0);

  public static Spent of(ThreadTime time) {
    return new Spent(time.onCpu(), time.ready(), time.held(), time.idle(), time.unknown());
  }

  public Spent plus(Spent other) {
    return new Spent(
        onCpuNanos + other.onCpuNanos,
        readyNanos + other.readyNanos,
        heldNanos + other.heldNanos,
        idleNanos + other.idleNanos,
        unknownNanos + other.unknownNanos);
  }

  public long totalNanos() {
    return onCpuNanos + readyNanos + heldNanos + idleNanos + unknownNanos;
  }

  /// Held ÷ total; 0 if there is no time.
  public double heldShare() {
    long total = totalNanos();
    return total == 0 ? 0 : (double) heldNanos / total;
  }
}

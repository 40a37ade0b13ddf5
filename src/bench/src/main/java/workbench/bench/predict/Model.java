package workbench.bench.predict;

import java.time.Duration;
import workbench.bench.measure.UiLag;
import workbench.labs.Workload;
import workbench.probe.event.Event.Calibrated;

/// Predicts a run's wall time from what its parts cost: D for a download and d for the part of it
/// that computes, C for a blur, C′ for a blur while all cores blur (C″ where several threads do so
/// on each), S for a save; N items, n cores, a pool of P threads, at most L items under way.
///
/// Each variant is limited by something else, and that limit gives its formula:
///
/// - everything on one thread: N · (D + C + S)
/// - asynchronous I/O around one thread that computes: D + N · C + S
/// - the cores: D + N · (C′ + d) ÷ n + S
/// - a pool whose threads wait: ⌈N ÷ P⌉ · (D + C + S)
///
/// With fewer items under way than there are, Little's law sets another bound: N ÷ L · (D + C + S).
public final class Model {
  private final int items;
  private final int cores;
  private final int pool;
  private final int inFlight;
  private final Calibrated parts;

  /// The model of a workload on so many cores.
  public static Model of(Workload workload, int cores, Calibrated parts) {
    return new Model(
        workload.images(), cores, workload.poolThreads(cores), workload.inFlight(), parts);
  }

  /// @param pool threads of the CPU pool
  /// @param inFlight the most items under way at once
  public Model(int items, int cores, int pool, int inFlight, Calibrated parts) {
    this.items = items;
    this.cores = cores;
    this.pool = pool;
    this.inFlight = Math.min(inFlight, items);
    this.parts = parts;
  }

  /// What is to be expected of the run.
  public Prediction predict(String variant) {
    return new Prediction(wall(variant), threads(variant), freezes(variant));
  }

  /// A blur on the UI thread freezes it, if it takes longer than what counts as frozen; so does a
  /// download there.
  private boolean freezes(String variant) {
    return switch (variant) {
      case "blocking" -> alone() > UiLag.FREEZE.toNanos();
      case "async-io" -> (double) parts.blurNanos() * inFlight > UiLag.FREEZE.toNanos();
      default -> false;
    };
  }

  private int threads(String variant) {
    return switch (variant) {
      case "blocking", "async-io", "background" -> 1;
      case "cpu-offload", "pool-misuse" -> Math.min(pool, items);
      case "virtual-threads", "virtual-cpu" -> items;
      default -> inFlight;
    };
  }

  /// What the run will take.
  public Duration wall(String variant) {
    double nanos =
        switch (variant) {
          case "blocking", "background" -> items * alone();
          case "async-io" ->
              atLeastLittle(
                  parts.downloadNanos() + (double) items * parts.blurNanos() + parts.saveNanos());
          case "pool-misuse" -> Math.ceil((double) items / Math.min(pool, inFlight)) * inPool();
          case "cpu-offload", "virtual-threads" -> atLeastLittle(computing(Math.min(pool, cores)));
          case "big-pool", "common-pool" -> atLeastLittle(onAllCores(parts.crowdedBlurNanos()));
          default -> atLeastLittle(onAllCores(parts.sharedBlurNanos()));
        };
    return Duration.ofNanos(Math.round(nanos));
  }

  private double alone() {
    return (double) parts.downloadNanos() + parts.blurNanos() + parts.saveNanos();
  }

  private double inPool() {
    long blur = Math.min(pool, inFlight) > 1 ? parts.sharedBlurNanos() : parts.blurNanos();
    return (double) parts.downloadNanos() + blur + parts.saveNanos();
  }

  private double computing(int threads) {
    if (threads == cores) {
      return onAllCores(parts.sharedBlurNanos());
    }
    long blur = threads > 1 ? parts.sharedBlurNanos() : parts.blurNanos();
    return parts.downloadNanos() + (double) items * blur / threads + parts.saveNanos();
  }

  /// With no core to spare, what the downloads compute counts too.
  private double onAllCores(long blurNanos) {
    double computed = (double) items * (blurNanos + Math.max(0, parts.downloadCpuNanos())) / cores;
    return parts.downloadNanos() + computed + parts.saveNanos();
  }

  private double atLeastLittle(double nanos) {
    return Math.max(nanos, (double) items / inFlight * alone());
  }
}

// fails: threadsAreNotCores
package workbench.exercises.predict;

import java.time.Duration;

/// Says how long a workload will take, before it is run. All methods are pure: they only compute.
public final class Prediction {
  /// What is to be done, and on what.
  ///
  /// @param items how many photographs, from 1
  /// @param download how long one download takes; it needs no core
  /// @param blur how long one blur takes a core
  /// @param save how long one save takes; it needs no core
  /// @param cores from 1
  public record Workload(int items, Duration download, Duration blur, Duration save, int cores) {}

  private Prediction() {}

  /// All on one thread, one photograph after the other.
  public static Duration oneAfterTheOther(Workload w) {
    return w.download().plus(w.blur()).plus(w.save()).multipliedBy(w.items());
  }

  /// All downloads under way at once, all blurs on one thread, and each photograph saved as soon as
  /// it is blurred: asynchronous I/O, and the blur on the UI thread.
  public static Duration asynchronousIo(Workload w) {
    return w.download().plus(w.blur().multipliedBy(w.items())).plus(w.save());
  }

  /// The same, with as many blurs at once as there are cores.
  public static Duration offloaded(Workload w) {
    return w.download().plus(w.blur().multipliedBy(rounds(w.items(), w.cores()))).plus(w.save());
  }

  /// Blocking calls on a pool: each of its threads does a whole photograph and then the next one.
  ///
  /// @param threads from 1 to the number of cores
  public static Duration blockingPool(Workload w, int threads) {
    return w.download().plus(w.blur()).plus(w.save()).multipliedBy(rounds(w.items(), threads));
  }

  /// How many threads such a pool needs to keep all cores busy, if it were not bound by the cores.
  public static int threadsToKeepTheCoresBusy(Workload w) {
    Duration whole = w.download().plus(w.blur()).plus(w.save());
    return (int) Math.ceil((double) w.cores() * whole.toNanos() / w.blur().toNanos());
  }

  /// How many times faster so many threads are than one, if all they do is compute.
  public static double speedup(int threads, int cores) {
    return threads;
  }

  /// How often so many hands have to set to it, the last time perhaps not all of them.
  private static int rounds(int items, int hands) {
    return Math.ceilDiv(items, hands);
  }
}

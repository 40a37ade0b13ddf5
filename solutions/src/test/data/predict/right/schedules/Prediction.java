package workbench.exercises.predict;

import java.time.Duration;
import java.util.Arrays;

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
    Duration now = Duration.ZERO;
    for (int i = 0; i < w.items(); i++) {
      now = now.plus(w.download()).plus(w.blur()).plus(w.save());
    }
    return now;
  }

  /// All downloads under way at once, all blurs on one thread, and each photograph saved as soon as
  /// it is blurred: asynchronous I/O, and the blur on the UI thread.
  public static Duration asynchronousIo(Workload w) {
    return computed(w, 1);
  }

  /// The same, with as many blurs at once as there are cores.
  public static Duration offloaded(Workload w) {
    return computed(w, w.cores());
  }

  /// Blocking calls on a pool: each of its threads does a whole photograph and then the next one.
  ///
  /// @param threads from 1 to the number of cores
  public static Duration blockingPool(Workload w, int threads) {
    Duration[] free = new Duration[threads];
    Arrays.fill(free, Duration.ZERO);
    for (int i = 0; i < w.items(); i++) {
      free[i % threads] = free[i % threads].plus(w.download()).plus(w.blur()).plus(w.save());
    }
    return Arrays.stream(free).max(Duration::compareTo).orElseThrow();
  }

  /// How many threads such a pool needs to keep all cores busy, if it were not bound by the cores.
  public static int threadsToKeepTheCoresBusy(Workload w) {
    int threads = w.cores();
    long busyNanos = w.blur().toNanos();
    long wholeNanos = w.download().plus(w.blur()).plus(w.save()).toNanos();
    while (threads * busyNanos < w.cores() * wholeNanos) {
      threads++;
    }
    return threads;
  }

  /// How many times faster so many threads are than one, if all they do is compute.
  public static double speedup(int threads, int cores) {
    return Math.min(1.0 * threads, cores);
  }

  private static Duration computed(Workload w, int hands) {
    Duration[] free = new Duration[hands];
    Arrays.fill(free, w.download());
    Duration end = Duration.ZERO;
    for (int i = 0; i < w.items(); i++) {
      free[i % hands] = free[i % hands].plus(w.blur());
      end = free[i % hands].plus(w.save());
    }
    return Arrays.stream(free).max(Duration::compareTo).orElseThrow().plus(w.save());
  }
}

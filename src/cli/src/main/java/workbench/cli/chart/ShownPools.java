package workbench.cli.chart;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import workbench.bench.measure.PoolTime;
import workbench.bench.measure.RunWindow;
import workbench.bench.measure.Spent;
import workbench.bench.measure.ThreadTimes;
import workbench.bench.recording.LabThread;
import workbench.bench.recording.Span;
import workbench.probe.event.Event.Sample;
import workbench.probe.event.ThreadRole;

/// The pools of a run whose threads are worth to be shown: the UI thread of a variant, and all that
/// did something that can be seen. Of threads that are no workers — helpers that a library keeps,
/// or the JVM's own — only the time counts in which they did something: that they wait for work is
/// no news.
final class ShownPools {
  private static final double SEEN = 0.05;

  private final RunWindow window;
  private final ThreadTimes times;
  private final List<PoolTime> pools;

  ShownPools(RunWindow window) {
    this.window = window;
    this.times = ThreadTimes.of(window);
    Set<String> holders =
        window.spans().stream()
            .map(Span::holder)
            .flatMap(id -> window.recording().thread(id).stream())
            .map(LabThread::pool)
            .collect(Collectors.toSet());
    this.pools =
        times.pools().stream()
            .filter(p -> isWatched(p) || holders.contains(p.name()) || isAtWork(p))
            .sorted((a, b) -> Integer.compare(rank(a.role()), rank(b.role())))
            .toList();
  }

  /// Where no variant runs, the UI thread has nothing to do.
  private boolean isWatched(PoolTime pool) {
    return pool.role() == ThreadRole.UI && window.recording().started().items() > 0;
  }

  private boolean isAtWork(PoolTime pool) {
    return workNanos(pool.spent()) > window.wallNanos() * SEEN;
  }

  private static double workNanos(Spent spent) {
    return ThreadClass.ORDER.stream()
        .filter(ThreadClass::isWork)
        .mapToDouble(kind -> kind.nanos(spent))
        .sum();
  }

  private static int rank(ThreadRole role) {
    return switch (role) {
      case UI -> 0;
      case POOL -> 1;
      case OTHER -> 2;
      case IO -> 3;
      case CARRIER -> 4;
      case VIRTUAL -> 5;
    };
  }

  /// The UI thread's first.
  List<PoolTime> all() {
    return pools;
  }

  /// What these pools' threads did in a sample's interval, in nanoseconds by class.
  double[] nanos(Sample sample) {
    double[] sum = new double[ThreadClass.ORDER.size()];
    for (PoolTime pool : pools) {
      double[] nanos = nanos(times.in(sample, pool.name()), pool.role());
      for (int i = 0; i < sum.length; i++) {
        sum[i] += nanos[i];
      }
    }
    return sum;
  }

  /// What counts of a pool's time, in nanoseconds by class.
  static double[] nanos(Spent spent, ThreadRole role) {
    boolean inFull = role == ThreadRole.UI || role == ThreadRole.POOL || role == ThreadRole.CARRIER;
    return ThreadClass.ORDER.stream()
        .mapToDouble(kind -> inFull || kind.isWork() ? kind.nanos(spent) : 0)
        .toArray();
  }
}

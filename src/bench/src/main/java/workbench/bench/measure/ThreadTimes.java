package workbench.bench.measure;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import workbench.bench.recording.LabThread;
import workbench.bench.recording.Recording;
import workbench.probe.event.Event.Sample;
import workbench.probe.event.PoolState;
import workbench.probe.event.ThreadTime;

/// What the platform threads of a run spent it on, by thread and by pool. Virtual threads have no
/// thread time of their own; their carriers have.
public final class ThreadTimes {
  private final RunWindow window;
  private final Map<Long, Spent> byThread = new HashMap<>();
  private final Map<String, PoolTime> byPool = new TreeMap<>();

  private ThreadTimes(RunWindow window) {
    this.window = window;
    Map<String, Integer> peaks = new HashMap<>();
    for (Sample sample : window.samples()) {
      for (ThreadTime time : sample.threads()) {
        byThread.merge(time.thread(), Spent.of(time), Spent::plus);
      }
      threadsByPool(sample).forEach((pool, count) -> peaks.merge(pool, count, Math::max));
    }
    Map<String, List<LabThread>> threads = new TreeMap<>();
    byThread.keySet().stream()
        .flatMap(id -> window.recording().thread(id).stream())
        .forEach(t -> threads.computeIfAbsent(t.pool(), name -> new ArrayList<>()).add(t));
    threads.forEach(
        (name, members) -> byPool.put(name, poolTime(name, members, peaks.getOrDefault(name, 0))));
  }

  /// How many threads each pool has in a sample: those seen, or what the pool says if that is more.
  private Map<String, Integer> threadsByPool(Sample sample) {
    Map<String, Integer> counts = new HashMap<>();
    for (ThreadTime time : sample.threads()) {
      poolOf(time.thread()).ifPresent(pool -> counts.merge(pool, 1, Integer::sum));
    }
    for (PoolState pool : sample.pools()) {
      counts.merge(pool.name(), pool.threads(), Math::max);
    }
    return counts;
  }

  private Optional<String> poolOf(long thread) {
    return window.recording().thread(thread).map(LabThread::pool);
  }

  public static ThreadTimes of(Recording recording) {
    return of(RunWindow.of(recording));
  }

  public static ThreadTimes of(RunWindow window) {
    return new ThreadTimes(window);
  }

  private PoolTime poolTime(String name, List<LabThread> members, int peak) {
    members.sort(comparingInt((LabThread t) -> t.name().length()).thenComparing(LabThread::name));
    Spent spent = members.stream().map(t -> thread(t.id())).reduce(Spent.NOTHING, Spent::plus);
    return new PoolTime(name, members.getFirst().role(), members, peak, spent);
  }

  /// What one thread did in the run.
  public Spent thread(long id) {
    return byThread.getOrDefault(id, Spent.NOTHING);
  }

  /// What all tracked platform threads did in the run.
  public Spent platform() {
    return byThread.values().stream().reduce(Spent.NOTHING, Spent::plus);
  }

  /// A pool by its name; empty if none of its threads was seen in the run.
  public Optional<PoolTime> pool(String name) {
    return Optional.ofNullable(byPool.get(name));
  }

  /// All pools, by name; a thread without one is a pool of its own.
  public Collection<PoolTime> pools() {
    return List.copyOf(byPool.values());
  }

  /// What a pool's threads did in one sample's interval.
  public Spent in(Sample sample, String pool) {
    return sample.threads().stream()
        .filter(t -> poolOf(t.thread()).filter(pool::equals).isPresent())
        .map(Spent::of)
        .reduce(Spent.NOTHING, Spent::plus);
  }
}

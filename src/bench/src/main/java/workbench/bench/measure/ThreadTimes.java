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
    for (Sample sample : window.samples()) {
      for (ThreadTime time : sample.threads()) {
        byThread.merge(time.thread(), Spent.of(time), Spent::plus);
      }
    }
    Map<String, List<LabThread>> threads = new TreeMap<>();
    byThread.keySet().stream()
        .flatMap(id -> window.recording().thread(id).stream())
        .forEach(t -> threads.computeIfAbsent(t.pool(), name -> new ArrayList<>()).add(t));
    threads.forEach((name, members) -> byPool.put(name, poolTime(name, members)));
  }

  public static ThreadTimes of(Recording recording) {
    return of(RunWindow.of(recording));
  }

  public static ThreadTimes of(RunWindow window) {
    return new ThreadTimes(window);
  }

  private PoolTime poolTime(String name, List<LabThread> members) {
    members.sort(comparingInt((LabThread t) -> t.name().length()).thenComparing(LabThread::name));
    Spent spent = members.stream().map(t -> thread(t.id())).reduce(Spent.NOTHING, Spent::plus);
    int peak = window.samples().stream().mapToInt(s -> threadsIn(s, name)).max().orElse(0);
    return new PoolTime(name, members.getFirst().role(), members, peak, spent);
  }

  private int threadsIn(Sample sample, String pool) {
    int said =
        sample.pools().stream()
            .filter(p -> p.name().equals(pool))
            .mapToInt(PoolState::threads)
            .sum();
    long seen =
        sample.threads().stream()
            .flatMap(t -> window.recording().thread(t.thread()).stream())
            .filter(t -> t.pool().equals(pool))
            .count();
    return Math.max(said, Math.toIntExact(seen));
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
  public static Spent in(Sample sample, PoolTime pool) {
    return sample.threads().stream()
        .filter(t -> pool.has(t.thread()))
        .map(Spent::of)
        .reduce(Spent.NOTHING, Spent::plus);
  }
}

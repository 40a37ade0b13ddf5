package workbench.bench.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import workbench.bench.recording.Recording;
import workbench.probe.event.Event;
import workbench.probe.event.Event.ItemEnded;
import workbench.probe.event.Event.ItemStarted;
import workbench.probe.event.Event.Outcome;
import workbench.probe.event.Event.RunEnded;
import workbench.probe.event.Event.RunStarted;
import workbench.probe.event.Event.SpanEnded;
import workbench.probe.event.Event.SpanStarted;
import workbench.probe.event.Event.ThreadSeen;
import workbench.probe.event.Operation;
import workbench.probe.event.ThreadRole;
import workbench.probe.event.VirtualThreads;

/// A run told by hand, in milliseconds since its start, from which the events follow that the
/// instruments would have recorded: a sample every 50 ms with thread time that adds up, and
/// heartbeats that the UI thread's work delays.
public final class Scenario {
  static final long START_NANOS = 5_000_000_000L;
  static final String UI = "ui";

  private final List<Event> events = new ArrayList<>();
  private final Map<String, Long> threads = new LinkedHashMap<>();
  private final Map<Long, ThreadRole> roles = new HashMap<>();
  private final Timeline timeline = new Timeline();
  private final int cores;
  private final int items;
  private Map<String, Object> dials = Map.of();
  private long spans;
  private int done;
  private int failed;

  private Scenario(int cores, int items) {
    this.cores = cores;
    this.items = items;
    thread(UI, ThreadRole.UI, UI);
  }

  public static Scenario of(int cores, int items) {
    return new Scenario(cores, items);
  }

  public Scenario dial(String name, Object value) {
    dials = Map.of(name, value);
    return this;
  }

  /// Announces a thread; a platform thread lives all the run.
  public Scenario thread(String name, ThreadRole role, String pool) {
    long id = 20L + threads.size();
    threads.put(name, id);
    roles.put(id, role);
    events.add(new ThreadSeen(START_NANOS - 1, id, name, role, pool));
    if (role != ThreadRole.VIRTUAL) {
      timeline.lives(id);
    }
    return this;
  }

  /// Announces `pool-1` to `pool-n`.
  public Scenario threads(String pool, ThreadRole role, int count) {
    for (int i = 1; i <= count; i++) {
      thread(pool + "-" + i, role, pool);
    }
    return this;
  }

  public Scenario item(int item, double from, double to) {
    return item(item, from, to, Outcome.DONE);
  }

  public Scenario item(int item, double from, double to, Outcome outcome) {
    itemStarted(item, from);
    String failure = outcome == Outcome.FAILED ? "It failed." : null;
    events.add(new ItemEnded(at(to), item, outcome, failure));
    done += outcome == Outcome.DONE ? 1 : 0;
    failed += outcome == Outcome.FAILED ? 1 : 0;
    return this;
  }

  public Scenario itemStarted(int item, double at) {
    events.add(new ItemStarted(at(at), item, "http://origin/" + item));
    return this;
  }

  /// A span that holds a thread, was ready for none of it, and waited when it did not compute.
  public Scenario held(
      String thread, int item, Operation operation, double from, double to, double cpu) {
    return held(thread, item, operation, from, to, cpu, 0);
  }

  /// A span that holds a thread. On a virtual thread that computes, the CPU time is known and the
  /// ready time is not; when it waits, neither is.
  public Scenario held(
      String thread,
      int item,
      Operation operation,
      double from,
      double to,
      double cpu,
      double ready) {
    long holder = id(thread);
    if (roles.get(holder) == ThreadRole.VIRTUAL) {
      return span(
          holder, holder, item, operation, from, to, operation.computes() ? nanos(cpu) : -1, -1);
    }
    task(thread, from, to, cpu, ready);
    return span(holder, holder, item, operation, from, to, nanos(cpu), nanos(ready));
  }

  /// A span that nobody holds and that ends on the thread.
  public Scenario async(int item, Operation operation, double from, double to, String by) {
    return span(Event.NOBODY, id(by), item, operation, from, to, -1, -1);
  }

  /// A span of which neither CPU time nor ready time is known although a thread is held.
  public Scenario heldUntold(
      String thread, int item, Operation operation, double from, double to, double cpu) {
    task(thread, from, to, cpu, 0);
    return span(id(thread), id(thread), item, operation, from, to, nanos(cpu), -1);
  }

  private Scenario span(
      long holder,
      long by,
      int item,
      Operation operation,
      double from,
      double to,
      long cpuNanos,
      long readyNanos) {
    long id = ++spans;
    events.add(new SpanStarted(at(from), id, item, operation, holder, -1));
    events.add(new SpanEnded(at(to), id, by, cpuNanos, readyNanos, -1, Outcome.DONE));
    return this;
  }

  /// A span on the thread that does not end.
  public Scenario open(String thread, int item, Operation operation, double from) {
    events.add(new SpanStarted(at(from), ++spans, item, operation, id(thread), -1));
    return this;
  }

  /// A task without a span: it computes, is ready, and waits for the rest.
  public Scenario task(String thread, double from, double to, double cpu, double ready) {
    timeline.task(id(thread), nanos(from), nanos(to), nanos(cpu), nanos(ready));
    return this;
  }

  /// CPU time of a thread that is otherwise idle.
  public Scenario computes(String thread, double from, double to, double cpu) {
    timeline.computes(id(thread), nanos(from), nanos(to), nanos(cpu));
    return this;
  }

  /// So many tasks wait for the pool's threads, as its samples say.
  public Scenario queued(String pool, int threads, double from, double to, int queued) {
    timeline.pool(pool, threads, nanos(from), nanos(to), queued);
    return this;
  }

  public Scenario virtualThreads(double from, double to, VirtualThreads state) {
    timeline.virtualThreads(nanos(from), nanos(to), state);
    return this;
  }

  public Scenario event(Event event) {
    events.add(event);
    return this;
  }

  /// The whole run.
  public Recording ended(double wall) {
    RunEnded end = new RunEnded(at(wall), Outcome.DONE, done, failed, timeline.threads());
    events.add(end);
    return recording(wall, true);
  }

  /// The run as it is known at a moment.
  public Recording cutAt(double now) {
    return recording(now, false);
  }

  private Recording recording(double until, boolean hasEnded) {
    List<Event> all = new ArrayList<>(events);
    all.addAll(timeline.samples(nanos(until)));
    all.addAll(timeline.beats(id(UI), nanos(until)));
    all.removeIf(e -> e.atNanos() > at(until) && !(hasEnded && e instanceof Event.UiBeat));
    all.add(new RunStarted(START_NANOS, "scenario", dials, cores, items));
    all.sort((a, b) -> Long.compare(a.atNanos(), b.atNanos()));
    return Recording.of(all).orElseThrow();
  }

  public long id(String thread) {
    Long id = threads.get(thread);
    if (id == null) {
      throw new IllegalArgumentException("No thread " + thread);
    }
    return id;
  }

  /// A moment of the run on the lab's clock.
  public static long at(double millis) {
    return START_NANOS + nanos(millis);
  }

  static long nanos(double millis) {
    return Math.round(millis * 1e6);
  }
}

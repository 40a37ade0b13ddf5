package workbench.report.made;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import workbench.bench.recording.Recording;
import workbench.probe.event.Event;
import workbench.probe.event.Event.Outcome;
import workbench.probe.event.Operation;
import workbench.probe.event.PoolState;
import workbench.probe.event.ThreadRole;
import workbench.probe.event.ThreadTime;
import workbench.probe.event.VirtualThreads;

/// Makes the events of a run from its threads and spans: samples, beats and core loads follow from
/// them as the instruments would have seen them. Times are milliseconds of the run.
public final class MadeRun {
  /// The lab's clock at the run's start; it is not 0, so that forgetting it shows.
  public static final long START = 3_000_000_000L;

  private static final double SAMPLE_MS = 50;
  private static final int LOADS = 10;
  private static final double BEAT_MS = 1000.0 / 60;

  private record Made(long id, String name, ThreadRole role, String pool) {}

  private record Work(
      long id,
      int item,
      Operation operation,
      long holder,
      double start,
      double end,
      double cpu,
      double ready,
      Outcome outcome,
      boolean isOpen) {
    /// How much of a stretch of time it covers, in milliseconds.
    double within(double from, double to) {
      return Math.max(0, Math.min(end, to) - Math.max(start, from));
    }

    double busy() {
      return cpu < 0 ? 0 : cpu / (end - start);
    }

    double starving() {
      return ready / (end - start);
    }
  }

  private final String variant;
  private int cores;
  private final Map<Long, Made> threads = new LinkedHashMap<>();
  private final List<Work> spans = new ArrayList<>();
  private boolean coreLoads = true;
  private boolean ends = true;
  private boolean waitingIsKnown = true;
  private long lastBeat = Long.MAX_VALUE;

  public MadeRun(String variant, int cores) {
    this.variant = variant;
    this.cores = cores;
    thread(1, "ui", ThreadRole.UI, "ui");
  }

  public MadeRun thread(long id, String name, ThreadRole role, String pool) {
    threads.put(id, new Made(id, name, role, pool));
    return this;
  }

  /// Adds a span.
  ///
  /// @param cpu what it used of a core; negative if unknown
  public MadeRun span(
      int item, Operation operation, long holder, double start, double end, double cpu) {
    return span(item, operation, holder, start, end, cpu, Outcome.DONE);
  }

  public MadeRun span(
      int item,
      Operation operation,
      long holder,
      double start,
      double end,
      double cpu,
      Outcome outcome) {
    spans.add(
        new Work(spans.size() + 1, item, operation, holder, start, end, cpu, 0, outcome, false));
    return this;
  }

  /// Adds a span that computes all the time in which it is not ready.
  public MadeRun shared(
      int item, Operation operation, long holder, double start, double end, double ready) {
    double cpu = end - start - ready;
    spans.add(
        new Work(
            spans.size() + 1,
            item,
            operation,
            holder,
            start,
            end,
            cpu,
            ready,
            Outcome.DONE,
            false));
    return this;
  }

  /// Adds a span that has not ended when the recording does.
  public MadeRun openSpan(int item, Operation operation, long holder, double start, double until) {
    spans.add(
        new Work(
            spans.size() + 1, item, operation, holder, start, until, 0, 0, Outcome.DONE, true));
    return this;
  }

  public MadeRun onCores(int count) {
    cores = count;
    return this;
  }

  public MadeRun withoutCoreLoads() {
    coreLoads = false;
    return this;
  }

  /// As on a system that does not tell its run queues: what is held cannot be told from ready.
  public MadeRun withoutRunQueues() {
    waitingIsKnown = false;
    return this;
  }

  /// Leaves out the beats from then on.
  public MadeRun withoutBeatsFrom(double millis) {
    lastBeat = at(millis);
    return this;
  }

  public MadeRun withoutEnd() {
    ends = false;
    return this;
  }

  public Recording recording() {
    return Recording.of(events()).orElseThrow();
  }

  public List<Event> events() {
    double wall = spans.stream().mapToDouble(Work::end).max().orElse(0) + 2;
    int items = (int) spans.stream().mapToInt(Work::item).distinct().count();
    List<Event> events = new ArrayList<>();
    for (Made t : threads.values()) {
      events.add(new Event.ThreadSeen(at(-5), t.id, t.name, t.role, t.pool));
    }
    events.add(new Event.RunStarted(at(0), variant, Map.of("items", items), cores, items));
    spans.stream()
        .mapToInt(Work::item)
        .distinct()
        .sorted()
        .forEach(i -> events.add(new Event.ItemStarted(at(0), i, "image-" + i + ".jpg")));
    spans.forEach(s -> add(events, s));
    if (!spans.isEmpty()) {
      samples(events, wall);
      beats(events, wall);
    }
    if (ends) {
      int failed = (int) spans.stream().filter(s -> s.outcome == Outcome.FAILED).count();
      events.add(
          new Event.RunEnded(
              at(wall),
              failed == 0 ? Outcome.DONE : Outcome.FAILED,
              items - failed,
              failed,
              threads.size()));
    }
    events.sort(Comparator.comparingLong(Event::atNanos));
    return events;
  }

  private static void add(List<Event> events, Work s) {
    events.add(new Event.SpanStarted(at(s.start), s.id, s.item, s.operation, s.holder, -1));
    if (!s.isOpen) {
      long cpu = s.cpu < 0 ? -1 : nanos(s.cpu);
      long by = s.holder == Event.NOBODY ? 1 : s.holder;
      long ready = s.cpu < 0 ? -1 : nanos(s.ready);
      events.add(new Event.SpanEnded(at(s.end), s.id, by, cpu, ready, -1, s.outcome));
    }
  }

  private void samples(List<Event> events, double wall) {
    Deque<Double> loads = new ArrayDeque<>();
    for (double from = -20; from < wall; from += SAMPLE_MS) {
      double to = from + SAMPLE_MS;
      List<ThreadTime> times = new ArrayList<>();
      long process = 0;
      for (Made thread : threads.values()) {
        if (thread.role != ThreadRole.VIRTUAL) {
          ThreadTime time = time(thread, from, to);
          times.add(time);
          process += time.onCpu();
        }
      }
      long memory = 64_000_000L + (long) (from * 10_000) % 30_000_000L;
      events.add(
          new Event.Sample(
              at(to),
              nanos(SAMPLE_MS),
              times,
              times.size(),
              VirtualThreads.NONE,
              List.of(new PoolState("cpu", 2, 1, 0)),
              process + nanos(0.4),
              nanos(0.05),
              memory,
              0,
              lagNanos(to)));
      if (coreLoads) {
        loads.addLast((double) process / nanos(SAMPLE_MS));
        if (loads.size() > LOADS) {
          loads.removeFirst();
        }
        double load = loads.stream().mapToDouble(l -> l).average().orElse(0);
        events.add(new Event.CoreLoad(at(to), shares(load, to)));
      }
    }
  }

  private long lagNanos(double millis) {
    return at(millis) > lastBeat ? at(millis) - lastBeat : nanos(millis - uiFree(millis));
  }

  /// What the cores did, with a little noise of the rest of the machine.
  private List<Double> shares(double load, double at) {
    List<Double> shares = new ArrayList<>();
    for (int core = 0; core < cores; core++) {
      double noise = 0.03 + 0.025 * Math.sin(at / 60 + core * 2.1);
      double spread = 1 + 0.25 * Math.sin(at / 140 + core * 1.3) * (load < cores ? 1 : 0);
      shares.add(Math.clamp(load / cores * spread + noise, 0, 1));
    }
    return shares;
  }

  private ThreadTime time(Made thread, double from, double to) {
    double onCpu = 0;
    double ready = 0;
    double held = 0;
    for (Work span : spans) {
      if (span.holder == thread.id) {
        double within = span.within(from, to);
        onCpu += within * span.busy();
        ready += within * span.starving();
        held += within * (1 - span.busy() - span.starving());
      }
    }
    long total = nanos(SAMPLE_MS);
    long cpu = Math.min(total, nanos(onCpu));
    long wanting = Math.min(total - cpu, nanos(ready));
    long waiting = Math.min(total - cpu - wanting, nanos(held));
    boolean seen = thread.role != ThreadRole.OTHER;
    long rest = total - cpu - wanting - waiting;
    if (!waitingIsKnown) {
      return new ThreadTime(thread.id, cpu, 0, 0, rest, wanting + waiting);
    }
    return new ThreadTime(thread.id, cpu, wanting, waiting, seen ? rest : 0, seen ? 0 : rest);
  }

  private void beats(List<Event> events, double wall) {
    double due = BEAT_MS / 2;
    while (due < wall) {
      double ran = uiFreeFrom(due);
      double lag = ran - due + 0.3 + 0.3 * Math.sin(due);
      if (at(due + lag) < lastBeat) {
        events.add(new Event.UiBeat(at(due + lag), nanos(lag)));
      }
      due += (Math.floor(lag / BEAT_MS) + 1) * BEAT_MS;
    }
  }

  /// When the UI thread gets to a beat due now: beats due in a row of tasks come after them.
  private double uiFreeFrom(double due) {
    double free = due;
    boolean moved = true;
    while (moved) {
      moved = false;
      for (Work span : spans) {
        if (span.holder == 1 && span.start <= free + 0.5 && span.end > free) {
          free = span.end;
          moved = true;
        }
      }
    }
    return free;
  }

  /// Since when the UI thread has been kept from its beats.
  private double uiFree(double at) {
    double since = at;
    boolean moved = true;
    while (moved) {
      moved = false;
      for (Work span : spans) {
        if (span.holder == 1 && span.end >= since - 0.5 && span.start < since) {
          since = span.start;
          moved = true;
        }
      }
    }
    return since;
  }

  private static long at(double millis) {
    return START + nanos(millis);
  }

  private static long nanos(double millis) {
    return Math.round(millis * 1e6);
  }
}

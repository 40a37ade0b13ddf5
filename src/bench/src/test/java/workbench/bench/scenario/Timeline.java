package workbench.bench.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import workbench.probe.event.Event;
import workbench.probe.event.Event.Sample;
import workbench.probe.event.Event.UiBeat;
import workbench.probe.event.PoolState;
import workbench.probe.event.ThreadTime;
import workbench.probe.event.VirtualThreads;

/// What threads did and how long queues were, as functions of time since the run's start, and the
/// samples and heartbeats that follow from them.
final class Timeline {
  static final long SAMPLE_NANOS = 50_000_000;
  static final long SAMPLER_CPU_NANOS = 500_000;
  static final long HEAP_BYTES = 100L << 20;
  private static final long BEAT_NANOS = 1_000_000_000 / 60;
  private static final long HEARTBEATS_AFTER_END = 3;

  private record Activity(long thread, long from, long to, long cpu, long ready, boolean isTask) {
    double share(long start, long end) {
      return (double) Math.max(0, Math.min(to, end) - Math.max(from, start)) / (to - from);
    }
  }

  private record Queue(String pool, int threads, long from, long to, int queued) {}

  private record Scheduler(long from, long to, VirtualThreads state) {}

  private final List<Long> threads = new ArrayList<>();
  private final List<Activity> activities = new ArrayList<>();
  private final List<Queue> queues = new ArrayList<>();
  private final List<Scheduler> schedulers = new ArrayList<>();

  void lives(long thread) {
    threads.add(thread);
  }

  int threads() {
    return threads.size();
  }

  void task(long thread, long from, long to, long cpu, long ready) {
    activities.add(new Activity(thread, from, to, cpu, ready, true));
  }

  void computes(long thread, long from, long to, long cpu) {
    activities.add(new Activity(thread, from, to, cpu, 0, false));
  }

  void pool(String pool, int threads, long from, long to, int queued) {
    queues.add(new Queue(pool, threads, from, to, queued));
  }

  void virtualThreads(long from, long to, VirtualThreads state) {
    schedulers.add(new Scheduler(from, to, state));
  }

  /// One every 50 ms, and one at the end.
  List<Sample> samples(long until) {
    List<Sample> samples = new ArrayList<>();
    for (long from = 0; from < until; from += SAMPLE_NANOS) {
      samples.add(sample(from, Math.min(from + SAMPLE_NANOS, until)));
    }
    return samples;
  }

  private Sample sample(long from, long to) {
    List<ThreadTime> times = threads.stream().map(t -> time(t, from, to)).toList();
    long cpu = times.stream().mapToLong(ThreadTime::onCpu).sum();
    return new Sample(
        Scenario.START_NANOS + to,
        to - from,
        times,
        threads.size(),
        scheduler(to),
        queues.stream()
            .filter(q -> q.from() < to && to <= q.to())
            .map(q -> new PoolState(q.pool(), q.threads(), q.threads(), q.queued()))
            .toList(),
        cpu + SAMPLER_CPU_NANOS,
        SAMPLER_CPU_NANOS,
        HEAP_BYTES + to / 1000,
        0,
        uiLag(to));
  }

  private ThreadTime time(long thread, long from, long to) {
    double cpu = 0;
    double ready = 0;
    double inTask = 0;
    double besides = 0;
    for (Activity a : activities) {
      if (a.thread() == thread) {
        double share = a.share(from, to);
        cpu += share * a.cpu();
        ready += share * a.ready();
        inTask += a.isTask() ? share * (a.to() - a.from()) : 0;
        besides += a.isTask() ? 0 : share * a.cpu();
      }
    }
    long held = Math.round(inTask - (cpu - besides) - ready);
    long rest = to - from - Math.round(cpu) - Math.round(ready) - held;
    return new ThreadTime(thread, Math.round(cpu), Math.round(ready), held, rest, 0);
  }

  private VirtualThreads scheduler(long at) {
    return schedulers.stream()
        .filter(s -> s.from() < at && at <= s.to())
        .map(Scheduler::state)
        .findFirst()
        .orElse(VirtualThreads.NONE);
  }

  private long uiThread() {
    return threads.getFirst();
  }

  private long uiLag(long at) {
    long due = BEAT_NANOS;
    while (true) {
      long runs = freeFrom(uiThread(), due);
      if (runs > at) {
        return Math.max(0, at - due);
      }
      due += ((runs - due) / BEAT_NANOS + 1) * BEAT_NANOS;
    }
  }

  /// The UI loop's: a beat runs when the thread is free, and those missed meanwhile do not.
  List<Event> beats(long ui, long until) {
    List<Event> beats = new ArrayList<>();
    for (long due = BEAT_NANOS; due < until + HEARTBEATS_AFTER_END * BEAT_NANOS; ) {
      long runs = freeFrom(ui, due);
      if (runs <= until + HEARTBEATS_AFTER_END * BEAT_NANOS) {
        beats.add(new UiBeat(Scenario.START_NANOS + runs, runs - due));
      }
      due += ((runs - due) / BEAT_NANOS + 1) * BEAT_NANOS;
    }
    return beats;
  }

  private long freeFrom(long thread, long at) {
    long free = at;
    for (Activity a :
        activities.stream()
            .filter(a -> a.thread() == thread && a.isTask())
            .sorted(Comparator.comparingLong(Activity::from))
            .toList()) {
      if (a.from() <= free && free < a.to()) {
        free = a.to();
      }
    }
    return free;
  }
}

package workbench.bench.finding;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import workbench.bench.measure.Measures;
import workbench.bench.measure.PoolTime;
import workbench.bench.measure.RunWindow;
import workbench.bench.measure.Stretch;
import workbench.bench.measure.ThreadTimes;
import workbench.bench.recording.LabThread;
import workbench.bench.recording.Recording;
import workbench.bench.recording.Span;
import workbench.probe.event.Event.Sample;
import workbench.probe.event.ThreadRole;

/// What the detectors look at: a run's window, its measures, and who held what.
final class RunFacts {
  private final RunWindow window;
  private final Measures measures;
  private final ThreadTimes times;
  private final List<Span> spans;

  RunFacts(Recording recording, Measures measures) {
    this.window = RunWindow.of(recording);
    this.measures = measures;
    this.times = ThreadTimes.of(window);
    this.spans = window.spansSoFar();
  }

  RunWindow window() {
    return window;
  }

  Recording recording() {
    return window.recording();
  }

  Measures measures() {
    return measures;
  }

  int cores() {
    return window.cores();
  }

  /// The worker pools, by name; neither I/O threads nor carriers.
  List<PoolTime> workerPools() {
    return pools(ThreadRole.POOL);
  }

  List<PoolTime> pools(ThreadRole role) {
    return times.pools().stream().filter(p -> p.role() == role).toList();
  }

  ThreadTimes times() {
    return times;
  }

  /// Whether the span holds a thread of the pool.
  boolean holdsThreadOf(Span span, String pool) {
    return span.isHeld()
        && recording().thread(span.holder()).map(LabThread::pool).filter(pool::equals).isPresent();
  }

  /// The spans, those under way as if they were cut off now.
  List<Span> spans(Predicate<Span> which) {
    return spans.stream().filter(which).toList();
  }

  /// What the thread is for; [ThreadRole#OTHER] if that is unknown.
  ThreadRole role(long thread) {
    return recording().thread(thread).map(LabThread::role).orElse(ThreadRole.OTHER);
  }

  boolean isHeldBy(Span span, ThreadRole role) {
    return span.isHeld() && role(span.holder()) == role;
  }

  /// Whether the span holds a platform thread that is not behind the scenes.
  boolean holdsPlatformThread(Span span) {
    return span.isHeld()
        && role(span.holder()) != ThreadRole.VIRTUAL
        && role(span.holder()) != ThreadRole.IO;
  }

  /// How long a held span was off the cores for another reason than that it had none. What is not
  /// known is left out.
  static long waitedNanos(Span span) {
    if (span.cpuNanos() < 0) {
      return 0;
    }
    return Math.max(0, span.nanos() - span.cpuNanos() - Math.max(0, span.readyNanos()));
  }

  /// The times that the samples speak of, all added up.
  static long nanos(Collection<Sample> samples) {
    return samples.stream().mapToLong(Sample::intervalNanos).sum();
  }

  List<Stretch> intervals(Collection<Sample> samples) {
    return samples.stream().map(window::interval).toList();
  }

  static List<Long> ids(Collection<Span> spans) {
    return spans.stream().map(Span::id).toList();
  }
}

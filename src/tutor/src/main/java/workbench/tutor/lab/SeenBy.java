package workbench.tutor.lab;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import workbench.bench.finding.Finding;
import workbench.bench.finding.Findings;
import workbench.bench.measure.Measures;
import workbench.bench.measure.OperationMeasure;
import workbench.bench.measure.PoolTime;
import workbench.bench.measure.RunWindow;
import workbench.bench.measure.ThreadTimes;
import workbench.bench.recording.LabThread;
import workbench.bench.recording.Recording;
import workbench.bench.recording.Span;
import workbench.labs.Seen;
import workbench.probe.event.Event;
import workbench.probe.event.Event.Sample;

/// Makes of a recording what a page's questions and checks may ask for.
final class SeenBy {
  /// Names beyond these are left out.
  private static final int MOST_HOLDERS = 50;

  private static final double MEBIBYTE = 1 << 20;

  private final Recording recording;
  private final RunWindow window;

  private SeenBy(Recording recording) {
    this.recording = recording;
    this.window = RunWindow.of(recording);
  }

  static Seen recording(Recording recording) {
    return new SeenBy(recording).seen();
  }

  private Seen seen() {
    Measures m = Measures.of(recording);
    return new Seen(
        recording.started().variant(),
        m.wallMillis(),
        m.uiFrozenMillis(),
        m.uiLagMaxMillis(),
        m.busyCores(),
        m.peakThreads(),
        window.samples().stream().mapToInt(SeenBy::virtualThreads).max().orElse(0),
        m.heldThreadSeconds(),
        m.readyThreadSeconds().orElse(0),
        m.peakHeapBytes() / MEBIBYTE,
        m.itemsDone(),
        m.itemsFailed(),
        ThreadTimes.of(window).pools().stream().collect(toMap(PoolTime::name, SeenBy::pool)),
        m.operations().stream().collect(toMap(o -> o.operation().word(), this::step)),
        Findings.of(recording, m).stream().map(Finding::id).distinct().toList());
  }

  private static int virtualThreads(Sample sample) {
    return sample.virtualThreads().alive();
  }

  private static Seen.Pool pool(PoolTime pool) {
    return new Seen.Pool(
        pool.role().name().toLowerCase(Locale.ROOT),
        pool.peakThreads(),
        pool.spent().onCpuNanos() / 1e9,
        pool.spent().readyNanos() / 1e9,
        pool.spent().heldNanos() / 1e9,
        pool.spent().idleNanos() / 1e9);
  }

  private Seen.Step step(OperationMeasure measure) {
    List<Span> spans =
        window.spans().stream().filter(s -> s.operation() == measure.operation()).toList();
    return new Seen.Step(
        measure.count(),
        measure.wallMillis(),
        measure.cpuShare().orElse(-1),
        measure.verdict().word(),
        spans.stream().map(this::holder).distinct().limit(MOST_HOLDERS).toList(),
        mostAtOnce(spans));
  }

  private String holder(Span span) {
    return span.holder() == Event.NOBODY
        ? "nobody"
        : recording.thread(span.holder()).map(LabThread::name).orElse("thread " + span.holder());
  }

  /// Where one ends at the moment when another begins, they are not under way at once.
  private static int mostAtOnce(List<Span> spans) {
    List<long[]> steps = new ArrayList<>();
    for (Span span : spans) {
      steps.add(new long[] {span.startNanos(), 1});
      steps.add(new long[] {span.endNanos(), -1});
    }
    steps.sort((a, b) -> a[0] == b[0] ? Long.compare(a[1], b[1]) : Long.compare(a[0], b[0]));
    int now = 0;
    int most = 0;
    for (long[] step : steps) {
      now += (int) step[1];
      most = Math.max(most, now);
    }
    return most;
  }
}

package workbench.bench.measure;

import java.util.List;
import java.util.stream.Stream;
import workbench.bench.recording.Recording;
import workbench.bench.recording.Span;
import workbench.probe.event.Event.Outcome;
import workbench.probe.event.Event.Sample;
import workbench.probe.event.Event.SpanStarted;

/// What of a recording lies between the run's start and its end, or its last event if it has no
/// end. The lab's instruments go on after a run; what they see then is left out here.
public final class RunWindow {
  private final Recording recording;
  private final long wallNanos;
  private final List<Sample> samples;
  private final List<Span> spans;

  private RunWindow(Recording recording) {
    this.recording = recording;
    this.wallNanos = recording.wallNanos();
    this.samples =
        recording.samples().stream().filter(s -> isInside(interval(s).midpointNanos())).toList();
    this.spans = recording.spans().stream().filter(s -> isInside(s.startNanos())).toList();
  }

  public static RunWindow of(Recording recording) {
    return new RunWindow(recording);
  }

  private boolean isInside(long nanos) {
    return nanos >= 0 && nanos <= wallNanos;
  }

  public Recording recording() {
    return recording;
  }

  public long wallNanos() {
    return wallNanos;
  }

  /// The machine's cores.
  public int cores() {
    return recording.started().cores();
  }

  /// The samples most of whose interval lies in the run.
  public List<Sample> samples() {
    return samples;
  }

  /// The time that a sample speaks of.
  public Stretch interval(Sample sample) {
    long to = recording.sinceStart(sample.atNanos());
    return new Stretch(to - Math.max(0, sample.intervalNanos()), to);
  }

  /// The spans that are over.
  public List<Span> spans() {
    return spans;
  }

  /// The spans that are over, and those under way as if they were cut off now.
  public List<Span> spansSoFar() {
    return Stream.concat(spans.stream(), open()).toList();
  }

  private Stream<Span> open() {
    return recording.openSpans().stream()
        .filter(s -> isInside(recording.sinceStart(s.atNanos())))
        .map(this::cutOffNow);
  }

  private Span cutOffNow(SpanStarted s) {
    long from = recording.sinceStart(s.atNanos());
    return new Span(
        s.span(), s.item(), s.operation(), s.holder(), from, wallNanos, -1, -1, Outcome.CANCELLED);
  }
}

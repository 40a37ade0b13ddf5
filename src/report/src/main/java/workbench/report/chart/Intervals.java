package workbench.report.chart;

import java.util.List;
import java.util.function.ToDoubleFunction;
import workbench.bench.recording.Recording;
import workbench.probe.event.Event.Sample;

/// The samples of a run, with their intervals cut to it.
final class Intervals {
  private final Recording recording;
  private final long wallNanos;
  private final List<Sample> samples;

  Intervals(Recording recording) {
    this.recording = recording;
    this.wallNanos = recording.wallNanos();
    this.samples =
        recording.samples().stream()
            .filter(s -> s.intervalNanos() > 0 && begin(s) < wallNanos)
            .toList();
  }

  private long begin(Sample sample) {
    return recording.sinceStart(sample.atNanos()) - sample.intervalNanos();
  }

  List<Sample> samples() {
    return samples;
  }

  /// When the intervals begin, in seconds since the run's start.
  double[] starts() {
    return each(s -> Math.max(0, begin(s)));
  }

  /// When they end, in seconds since the run's start.
  double[] ends() {
    return each(s -> Math.min(wallNanos, recording.sinceStart(s.atNanos())));
  }

  private double[] each(ToDoubleFunction<Sample> nanos) {
    return samples.stream().mapToDouble(nanos).map(n -> n / 1e9).toArray();
  }
}

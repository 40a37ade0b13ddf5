package workbench.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import workbench.bench.recording.Recording;
import workbench.probe.event.Event.Sample;

/// A stretch of a run that one sample covers, or several where some are short: a sampler that came
/// late takes its next sample soon, and a run begins amid an interval. Times are nanoseconds since
/// the run's start.
record Interval(List<Part> parts) {
  /// The part of a sample's interval that lies in the run.
  record Part(Sample sample, long start, long end) {}

  /// An interval that is shorter joins its neighbour.
  private static final long SHORTEST_NANOS = 25_000_000;

  /// The intervals of a run's samples, in order.
  static List<Interval> of(Recording recording) {
    long wall = recording.wallNanos();
    List<Interval> intervals = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    for (Sample sample : recording.samples()) {
      long at = recording.sinceStart(sample.atNanos());
      Part part = new Part(sample, Math.max(0, at - sample.intervalNanos()), Math.min(at, wall));
      if (part.start < part.end) {
        parts.add(part);
        if (part.end - parts.getFirst().start >= SHORTEST_NANOS) {
          intervals.add(new Interval(List.copyOf(parts)));
          parts.clear();
        }
      }
    }
    if (!parts.isEmpty()) {
      if (!intervals.isEmpty()) {
        parts.addAll(0, intervals.removeLast().parts);
      }
      intervals.add(new Interval(List.copyOf(parts)));
    }
    return intervals;
  }

  double startSeconds() {
    return parts.getFirst().start / 1e9;
  }

  double endSeconds() {
    return parts.getLast().end / 1e9;
  }

  long nanos() {
    long nanos = 0;
    for (Part part : parts) {
      nanos += part.end - part.start;
    }
    return nanos;
  }

  /// What was spent in the interval for each nanosecond of it.
  ///
  /// @param spent what was spent in a sample's whole interval, in nanoseconds
  double rate(ToDoubleFunction<Sample> spent) {
    return rates(1, s -> new double[] {spent.applyAsDouble(s)})[0];
  }

  /// The same for several things at once.
  double[] rates(int things, Function<Sample, double[]> spent) {
    double[] sums = new double[things];
    for (Part part : parts) {
      double[] whole = spent.apply(part.sample);
      double share = (double) (part.end - part.start) / part.sample.intervalNanos() / nanos();
      for (int i = 0; i < things; i++) {
        sums[i] += whole[i] * share;
      }
    }
    return sums;
  }

  /// The intervals as a dataset.
  ///
  /// @param values by series, then by interval
  static StepData data(List<String> series, List<Interval> intervals, double[][] values) {
    double[] starts = intervals.stream().mapToDouble(Interval::startSeconds).toArray();
    double[] ends = intervals.stream().mapToDouble(Interval::endSeconds).toArray();
    return new StepData(series, starts, ends, values);
  }
}

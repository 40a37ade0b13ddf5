package workbench.bench.measure;

import java.util.List;
import java.util.function.ToDoubleFunction;
import workbench.bench.recording.Recording;
import workbench.probe.event.Event.Sample;
import workbench.probe.event.Operation;

/// How many cores the lab process kept busy: its CPU time over wall time, the sampler's own left
/// out.
public final class BusyCores {
  private final RunWindow window;

  private BusyCores(RunWindow window) {
    this.window = window;
  }

  public static BusyCores of(Recording recording) {
    return of(RunWindow.of(recording));
  }

  public static BusyCores of(RunWindow window) {
    return new BusyCores(window);
  }

  /// The process's CPU time in the sample's interval without the sampler's.
  public static long cpuNanos(Sample sample) {
    return Math.max(0, sample.processCpuNanos() - sample.samplerCpuNanos());
  }

  /// Over the whole run; 0 without samples.
  public double average() {
    return weighted(Sample::intervalNanos);
  }

  /// While at least one span of the operation was under way: a sample counts by how much of it that
  /// was. 0 if it never was.
  public double during(Operation operation) {
    List<Stretch> underWay =
        CountOverTime.of(
                window.spansSoFar().stream()
                    .filter(s -> s.operation() == operation)
                    .map(Stretch::of)
                    .toList())
            .above(0);
    return weighted(
        sample -> underWay.stream().mapToLong(window.interval(sample)::overlapNanos).sum());
  }

  private double weighted(ToDoubleFunction<Sample> weight) {
    double sum = 0;
    double weights = 0;
    for (Sample sample : window.samples()) {
      if (sample.intervalNanos() > 0) {
        double w = weight.applyAsDouble(sample);
        sum += w * cpuNanos(sample) / sample.intervalNanos();
        weights += w;
      }
    }
    return weights == 0 ? 0 : sum / weights;
  }
}

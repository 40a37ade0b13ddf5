package workbench.cli.chart;

import java.util.function.Function;
import workbench.bench.measure.RunWindow;
import workbench.bench.measure.Stretch;
import workbench.probe.event.Event.Sample;

/// A run's time, from its start to its end, in columns of characters.
///
/// @param wallNanos the run's length, at least 1
record Columns(long wallNanos, int count) {
  /// The time that a column stands for.
  Stretch at(int column) {
    return new Stretch(wallNanos * column / count, wallNanos * (column + 1) / count);
  }

  /// The column of a moment; of one outside of the run, the nearest.
  int of(long nanos) {
    return Math.clamp(nanos * count / wallNanos, 0, count - 1);
  }

  /// What was spent in each column for each nanosecond of it, by column and then by thing. Where no
  /// sample says anything, nothing was.
  ///
  /// @param spent what was spent in a sample's whole interval, in nanoseconds, for each thing
  double[][] rates(RunWindow window, int things, Function<Sample, double[]> spent) {
    double[][] rates = new double[count][things];
    double[] covered = new double[count];
    for (Sample sample : window.samples()) {
      Stretch interval = window.interval(sample);
      if (interval.nanos() > 0) {
        add(spent.apply(sample), interval, rates, covered);
      }
    }
    for (int column = 0; column < count; column++) {
      for (int thing = 0; thing < things && covered[column] > 0; thing++) {
        rates[column][thing] /= covered[column];
      }
    }
    return rates;
  }

  private void add(double[] nanos, Stretch interval, double[][] rates, double[] covered) {
    for (int column = of(interval.fromNanos()); column <= of(interval.toNanos()); column++) {
      double overlap = at(column).overlapNanos(interval);
      covered[column] += overlap;
      for (int thing = 0; thing < nanos.length; thing++) {
        rates[column][thing] += nanos[thing] / interval.nanos() * overlap;
      }
    }
  }
}

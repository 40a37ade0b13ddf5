package workbench.benchmarks;

import java.util.Arrays;

/// The middle of several measurements.
final class Medians {
  private Medians() {}

  static double of(double... values) {
    double[] sorted = Arrays.copyOf(values, values.length);
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}

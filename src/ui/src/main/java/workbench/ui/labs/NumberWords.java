package workbench.ui.labs;

import java.util.Optional;
import workbench.report.Words;

/// Numbers as learners write them, with a point or a comma, and as they are told.
final class NumberWords {
  private NumberWords() {}

  /// Empty if it is none.
  static Optional<Double> read(String typed) {
    try {
      return Optional.of(Double.valueOf(typed.strip().replace(',', '.')))
          .filter(number -> !number.isNaN() && !number.isInfinite());
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /// With as many digits as mean something.
  static String write(double number) {
    if (number == Math.rint(number) && Math.abs(number) < 1e15) {
      return Words.format("%.0f", number);
    }
    double size = Math.abs(number);
    String pattern = size >= 100 ? "%.0f" : size >= 10 ? "%.1f" : size >= 0.1 ? "%.2f" : "%.3g";
    return Words.format(pattern, number);
  }
}

package workbench.bench.compare;

import java.util.List;
import java.util.Locale;

/// Figures and lists as the sentences have them.
final class Figures {
  private static final double SECOND = 1000;

  private Figures() {}

  /// `840 ms`, `1.25 s`, `12.4 s`
  static String time(double millis) {
    if (millis < SECOND) {
      return String.format(Locale.ROOT, "%.0f ms", millis);
    }
    return String.format(Locale.ROOT, millis < 10 * SECOND ? "%.2f s" : "%.1f s", millis / SECOND);
  }

  /// `1.8`, `0.2`
  static String decimal(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }

  /// `1.4`, `7.4`, and `23` from ten on.
  static String factor(double factor) {
    return String.format(Locale.ROOT, factor < 9.95 ? "%.1f" : "%.0f", factor);
  }

  /// `1 thread`, `24 threads`
  static String count(long number, String noun) {
    return number + " " + (number == 1 ? noun : noun + "s");
  }

  static String mebibytes(long bytes) {
    return String.format(Locale.ROOT, "%.0f MiB", bytes / 1048576.0);
  }

  /// `a, b and c`
  static String list(List<String> words) {
    if (words.size() < 2) {
      return String.join("", words);
    }
    int last = words.size() - 1;
    return String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }
}

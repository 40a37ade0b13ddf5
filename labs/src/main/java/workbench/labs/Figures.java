package workbench.labs;

import java.util.Locale;

/// Figures as a person reads them.
final class Figures {
  private Figures() {}

  /// `640 ns`, `3.2 µs`, `48.0 ms`, `312 ms`, `1.25 s`.
  static String time(long nanos) {
    if (nanos < 1_000) {
      return nanos + " ns";
    }
    if (nanos < 1_000_000) {
      return format("%.1f µs", nanos / 1e3);
    }
    if (nanos < 1_000_000_000) {
      return format(nanos < 100_000_000 ? "%.1f ms" : "%.0f ms", nanos / 1e6);
    }
    return format("%.2f s", nanos / 1e9);
  }

  /// `812 bytes`, `524 kB`, `1.2 MB`.
  static String size(long bytes) {
    if (bytes < 1_000) {
      return bytes + " bytes";
    }
    return bytes < 1_000_000 ? format("%.0f kB", bytes / 1e3) : format("%.1f MB", bytes / 1e6);
  }

  /// What a share of one core comes to: `a core for 98 % of the time`, `2.4 cores at once`.
  static String cores(double share) {
    return share < 1.05
        ? format("a core for %.0f %% of the time", 100 * Math.min(1, share))
        : format("%.1f cores at once", share);
  }

  private static String format(String pattern, double figure) {
    return String.format(Locale.ROOT, pattern, figure);
  }
}

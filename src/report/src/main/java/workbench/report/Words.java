package workbench.report;

import java.util.Locale;
import workbench.probe.event.Verdict;

/// Figures and verdicts as a person reads them.
public final class Words {
  private Words() {}

  public static String of(Verdict verdict) {
    return switch (verdict) {
      case CPU_BOUND -> "CPU-bound";
      case IO_BOUND -> "I/O-bound";
      case MIXED -> "mixed";
      case UNKNOWN -> "unknown";
    };
  }

  /// `840 ms`, `1.25 s`, `93 s`.
  public static String time(double millis) {
    if (millis < 1000) {
      return format(millis < 10 ? "%.1f ms" : "%.0f ms", millis);
    }
    return format(millis < 10_000 ? "%.2f s" : "%.1f s", millis / 1000);
  }

  public static String seconds(double seconds) {
    return format("%.2f", seconds);
  }

  public static String mebibytes(long bytes) {
    return format("%.0f MiB", bytes / 1048576.0);
  }

  public static String percent(double percent) {
    return format("%+.1f %%", percent);
  }

  @SuppressWarnings("AnnotateFormatMethod") // The annotation would be the only use of its library.
  public static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}

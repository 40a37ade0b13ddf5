package workbench.practice;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a fault tells of things.
final class Told {
  private static final int MOST_LINES = 6;

  private Told() {}

  static String value(@Nullable Object value) {
    return switch (value) {
      case Duration time ->
          BigDecimal.valueOf(time.toNanos(), 6).stripTrailingZeros().toPlainString() + " ms";
      case byte[] bytes -> "an array of %,d bytes".formatted(bytes.length);
      case null, default -> String.valueOf(value);
    };
  }

  static String failure(Throwable thrown) {
    String message = thrown.getMessage();
    String type = thrown.getClass().getSimpleName();
    return message == null ? type : type + " (" + message + ")";
  }

  /// As `'cpu-…'`, for the beginning of a thread's name.
  static String threadName(String prefix) {
    return prefix.endsWith("-") ? "'" + prefix + "…'" : "'" + prefix + "'";
  }

  /// So many of the lines as one reads.
  static List<String> few(List<String> lines) {
    if (lines.size() <= MOST_LINES) {
      return lines;
    }
    List<String> few = new ArrayList<>(lines.subList(0, MOST_LINES - 1));
    few.add("… and %d more like these".formatted(lines.size() - few.size()));
    return few;
  }
}

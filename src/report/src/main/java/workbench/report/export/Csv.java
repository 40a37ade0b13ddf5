package workbench.report.export;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// A table as RFC 4180 has it: commas, lines that end in CR LF, quotes where a field needs them.
public final class Csv {
  private final StringBuilder text = new StringBuilder();
  private boolean inLine;

  /// Adds a field to the line.
  public Csv field(String value) {
    if (inLine) {
      text.append(',');
    }
    inLine = true;
    text.append(needsQuotes(value) ? '"' + value.replace("\"", "\"\"") + '"' : value);
    return this;
  }

  /// Adds a whole number to the line.
  public Csv field(long value) {
    return field(Long.toString(value));
  }

  /// Adds a time in milliseconds, with a point whatever the language.
  public Csv millis(long nanos) {
    return field(String.format(Locale.ROOT, "%.3f", nanos / 1e6));
  }

  /// Adds a time in milliseconds; an empty field if it is negative, that is, unknown.
  public Csv knownMillis(long nanos) {
    return nanos < 0 ? field("") : millis(nanos);
  }

  /// Ends the line.
  public Csv endLine() {
    text.append("\r\n");
    inLine = false;
    return this;
  }

  /// All of it, in UTF-8.
  public byte[] bytes() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static boolean needsQuotes(String value) {
    return value.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
  }
}

package workbench.cli;

import java.time.Duration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// `300ms`, `1.5s`, `2m`; a bare number is milliseconds.
final class DurationConverter implements ITypeConverter<Duration> {
  @Override
  public Duration convert(String text) {
    String number = text.replaceAll("(ms|s|m)$", "");
    String unit = text.substring(number.length());
    long nanos =
        switch (unit) {
          case "", "ms" -> 1_000_000;
          case "s" -> 1_000_000_000;
          default -> 60_000_000_000L;
        };
    try {
      double value = Double.parseDouble(number);
      if (value >= 0 && value * nanos < Long.MAX_VALUE) {
        return Duration.ofNanos(Math.round(value * nanos));
      }
    } catch (NumberFormatException e) {
      // Falls to the sentence below, as a negative one does.
    }
    throw new TypeConversionException("'" + text + "' is no time: use 300ms, 1.5s or 2m.");
  }
}

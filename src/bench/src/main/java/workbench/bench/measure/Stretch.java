package workbench.bench.measure;

import java.util.List;
import workbench.bench.recording.Span;

/// A stretch of a run, in nanoseconds since its start.
public record Stretch(long fromNanos, long toNanos) {
  public Stretch {
    if (toNanos < fromNanos) {
      throw new IllegalArgumentException(
          "A stretch ends at " + toNanos + ", before its start at " + fromNanos + ".");
    }
  }

  /// From the span's start to its end.
  public static Stretch of(Span span) {
    return new Stretch(span.startNanos(), span.endNanos());
  }

  public long nanos() {
    return toNanos - fromNanos;
  }

  public long midpointNanos() {
    return fromNanos + nanos() / 2;
  }

  /// How long both last at once.
  public long overlapNanos(Stretch other) {
    return Math.max(0, Math.min(toNanos, other.toNanos) - Math.max(fromNanos, other.fromNanos));
  }

  public boolean overlaps(Stretch other) {
    return overlapNanos(other) > 0;
  }

  public boolean overlapsAny(List<Stretch> others) {
    return others.stream().anyMatch(this::overlaps);
  }
}

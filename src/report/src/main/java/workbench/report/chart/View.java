package workbench.report.chart;

import java.util.Set;
import workbench.bench.recording.Recording;

/// How charts are looked at.
///
/// @param fromSeconds where the time axis begins, since the run's start
/// @param toSeconds where it ends
/// @param compact whether a chart says only what it shows, and not of which run
/// @param spans if not empty, the spans to look at: the timeline pales all others
public record View(
    Palette palette, double fromSeconds, double toSeconds, boolean compact, Set<Long> spans) {
  /// Room after a run's end, so that the end is seen.
  private static final double MARGIN = 1.015;

  private static final double SHORTEST_SECONDS = 0.01;

  public View {
    if (!(toSeconds > fromSeconds)) {
      throw new IllegalArgumentException("A view from " + fromSeconds + " s to " + toSeconds);
    }
    spans = Set.copyOf(spans);
  }

  /// All of a recording on white paper, as files show it.
  public static View of(Recording recording) {
    return of(Palette.LIGHT, recording.wallNanos() / 1e9);
  }

  static View of(Palette palette, double seconds) {
    return new View(palette, 0, axisEnd(seconds), false, Set.of());
  }

  /// Where the time axis ends for all of a run of this length to be seen, in seconds.
  public static double axisEnd(double seconds) {
    return Math.max(SHORTEST_SECONDS, seconds) * MARGIN;
  }

  Look look() {
    return new Look(palette);
  }

  boolean isBright(long span) {
    return spans.isEmpty() || spans.contains(span);
  }
}

package workbench.ui.instruments;

import java.util.Optional;
import java.util.Set;
import workbench.report.chart.ChartKind;
import workbench.report.chart.Palette;
import workbench.report.chart.View;

/// How a run is looked at.
///
/// @param timeline [ChartKind#TIMELINE] or [ChartKind#ITEMS]
/// @param zoom the part of the time that all charts show; empty for all of it
/// @param spans the spans to look at; empty for all
public record Sight(Palette palette, ChartKind timeline, Optional<Zoom> zoom, Set<Long> spans) {
  /// A part of a run's time, in seconds since its start.
  public record Zoom(double from, double to) {
    private static final double SHORTEST = 0.02;

    /// A part with its middle moved and its length multiplied, within a run of this length.
    static Optional<Zoom> within(double runSeconds, double from, double to) {
      double length = Math.max(SHORTEST, to - from);
      if (length >= runSeconds) {
        return Optional.empty();
      }
      double start = Math.clamp(from, 0, runSeconds - length);
      return Optional.of(new Zoom(start, start + length));
    }
  }

  public Sight {
    spans = Set.copyOf(spans);
  }

  static Sight of(Palette palette) {
    return new Sight(palette, ChartKind.TIMELINE, Optional.empty(), Set.of());
  }

  Sight withPalette(Palette other) {
    return new Sight(other, timeline, zoom, spans);
  }

  Sight withTimeline(ChartKind other) {
    return new Sight(palette, other, zoom, spans);
  }

  Sight withZoom(Optional<Zoom> other) {
    return new Sight(palette, timeline, other, spans);
  }

  Sight withSpans(Set<Long> others) {
    return new Sight(palette, timeline, zoom, others);
  }

  /// The charts' view of a run whose axis, without zoom, ends here.
  View view(double endSeconds) {
    double from = zoom.map(Zoom::from).orElse(0.0);
    double to = zoom.map(Zoom::to).orElse(endSeconds);
    return new View(palette, from, to, true, spans);
  }
}

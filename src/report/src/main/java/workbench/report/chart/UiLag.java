package workbench.report.chart;

import java.util.ArrayList;
import java.util.List;
import workbench.bench.recording.Recording;
import workbench.probe.event.Event.Sample;
import workbench.probe.event.Event.UiBeat;

/// How late the UI thread was at every moment of a recording.
///
/// A beat that came late by L says that the lag rose from nothing, as fast as the clock, for as
/// long as L, and fell to nothing with the beat. Lag that no beat had ended yet when the recording
/// ends is taken from the last sample.
public final class UiLag {
  /// From this lag on, the UI thread is frozen.
  public static final long FROZEN_NANOS = 100_000_000;

  /// A time in which the lag rose, since the run's start.
  private record Rise(long startNanos, long endNanos) {
    long frozenFrom() {
      return Math.min(endNanos, startNanos + FROZEN_NANOS);
    }

    long lagNanos() {
      return endNanos - startNanos;
    }
  }

  private final List<Rise> rises = new ArrayList<>();

  private UiLag(Recording recording) {
    long wall = recording.wallNanos();
    long last = 0;
    for (UiBeat beat : recording.beats()) {
      long at = recording.sinceStart(beat.atNanos());
      add(at - beat.lagNanos(), at, wall);
      last = at;
    }
    List<Sample> samples = recording.samples();
    if (!samples.isEmpty()) {
      Sample sample = samples.getLast();
      long at = recording.sinceStart(sample.atNanos());
      if (at > last) {
        add(at - sample.uiLagNanos(), at, wall);
      }
    }
  }

  private void add(long start, long end, long wall) {
    long from = rises.isEmpty() ? 0 : rises.getLast().endNanos;
    Rise rise = new Rise(Math.max(from, start), Math.min(end, wall));
    if (rise.lagNanos() >= 0) {
      rises.add(rise);
    }
  }

  static UiLag of(Recording recording) {
    return new UiLag(recording);
  }

  /// The lag in milliseconds, with its rises and falls.
  LineData data() {
    int count = rises.size();
    double[] times = new double[count * 3];
    double[] lag = new double[count * 3];
    for (int i = 0; i < count; i++) {
      Rise rise = rises.get(i);
      times[i * 3] = rise.startNanos / 1e9;
      times[i * 3 + 1] = rise.endNanos / 1e9;
      times[i * 3 + 2] = rise.endNanos / 1e9;
      lag[i * 3 + 1] = rise.lagNanos() / 1e6;
    }
    return new LineData(List.of("UI lag"), times, new double[][] {lag});
  }

  /// The longest lag.
  long mostNanos() {
    return rises.stream().mapToLong(Rise::lagNanos).max().orElse(0);
  }

  /// How long the UI thread was frozen in the run.
  public static long frozenNanos(Recording recording) {
    return of(recording).frozenNanos();
  }

  long frozenNanos() {
    return rises.stream().mapToLong(r -> r.endNanos - r.frozenFrom()).sum();
  }
}

package workbench.bench.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import workbench.bench.recording.Recording;
import workbench.probe.event.Event.Sample;
import workbench.probe.event.Event.UiBeat;

/// How late the UI thread was with its heartbeats in a run.
///
/// A UI thread that is blocked for a second runs one beat, a second late, and none of the 59 that
/// were due meanwhile. A statistic of the beats that ran would count that second once and say that
/// nearly all was well: *coordinated omission* (Gil Tene, "How NOT to Measure Latency"), because
/// what is measured keeps the measurements from being made. So every beat that was due in the run
/// counts: a beat that ran with the lag L at the period P stands for the lags L, L − P, L − 2P, …
/// as long as they are over zero. A beat that is still overdue when the run ends counts as if it
/// ran at the end.
///
/// *Frozen* is the time in which the lag was over [#FREEZE]; each such beat adds L − 100 ms.
public final class UiLag {
  /// The lag from which on people notice that a window does not respond.
  public static final Duration FREEZE = Duration.ofMillis(100);

  /// The time from one heartbeat to the next; the UI loop of the lab beats 60 times a second.
  static final Duration PERIOD = Duration.ofNanos(1_000_000_000 / 60);

  /// A beat from when it was due to when it ran.
  private record Beat(long dueNanos, long ranNanos) {}

  private final long wallNanos;
  private final List<Beat> beats;
  private final List<Long> lags = new ArrayList<>();

  private UiLag(RunWindow window) {
    this.wallNanos = window.wallNanos();
    this.beats = beats(window);
    for (Beat beat : beats) {
      addDueInRun(beat);
    }
    Collections.sort(lags);
  }

  public static UiLag of(Recording recording) {
    return of(RunWindow.of(recording));
  }

  public static UiLag of(RunWindow window) {
    return new UiLag(window);
  }

  private static List<Beat> beats(RunWindow window) {
    Recording recording = window.recording();
    List<Beat> beats = new ArrayList<>();
    for (UiBeat beat : recording.beats()) {
      long ran = recording.sinceStart(beat.atNanos());
      beats.add(new Beat(ran - Math.max(0, beat.lagNanos()), ran));
    }
    long lastRan = beats.isEmpty() ? Long.MIN_VALUE : beats.getLast().ranNanos();
    overdueAtLastSample(window).filter(b -> lastRan < b.ranNanos()).ifPresent(beats::add);
    beats.removeIf(b -> b.dueNanos() >= window.wallNanos());
    beats.replaceAll(b -> new Beat(b.dueNanos(), Math.min(b.ranNanos(), window.wallNanos())));
    return beats;
  }

  private static Optional<Beat> overdueAtLastSample(RunWindow window) {
    if (window.samples().isEmpty()) {
      return Optional.empty();
    }
    Sample last = window.samples().getLast();
    long at = window.recording().sinceStart(last.atNanos());
    return last.uiLagNanos() > 0
        ? Optional.of(new Beat(at - last.uiLagNanos(), at))
        : Optional.empty();
  }

  private void addDueInRun(Beat beat) {
    long due = beat.dueNanos();
    do {
      if (due >= 0) {
        lags.add(beat.ranNanos() - due);
      }
      due += PERIOD.toNanos();
    } while (due < beat.ranNanos());
  }

  /// Half of the beats were at most this late.
  public double medianMillis() {
    return percentileMillis(0.5);
  }

  /// 99 of 100 beats were at most this late.
  public double lag99Millis() {
    return percentileMillis(0.99);
  }

  public double maxMillis() {
    return percentileMillis(1);
  }

  private double percentileMillis(double share) {
    if (lags.isEmpty()) {
      return 0;
    }
    int rank = (int) Math.ceil(share * lags.size());
    return lags.get(Math.max(1, rank) - 1) / 1e6;
  }

  /// How long the lag was over [#FREEZE].
  public double frozenMillis() {
    return beats.stream().mapToLong(this::frozenNanos).sum() / 1e6;
  }

  private long frozenNanos(Beat beat) {
    long from = Math.max(0, beat.dueNanos() + FREEZE.toNanos());
    return Math.max(0, Math.min(beat.ranNanos(), wallNanos) - from);
  }

  /// The stretches in which a beat was overdue that came over [#FREEZE] late, from when it was due.
  public List<Stretch> freezes() {
    return beats.stream()
        .filter(b -> frozenNanos(b) > 0)
        .map(b -> new Stretch(Math.max(0, b.dueNanos()), b.ranNanos()))
        .toList();
  }
}

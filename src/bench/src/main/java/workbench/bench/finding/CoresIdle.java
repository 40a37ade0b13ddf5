package workbench.bench.finding;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import workbench.bench.measure.BusyCores;
import workbench.bench.measure.CountOverTime;
import workbench.bench.measure.Stretch;
import workbench.bench.recording.Span;
import workbench.probe.event.Event.Sample;
import workbench.probe.event.ThreadTime;

/// `cores-idle`: cores had nothing to do while images waited for a thread. The time before the
/// first operation ended is left out: nobody can compute before there is something to compute on.
final class CoresIdle implements Detector {
  private static final int LAB = 8;

  /// The share of the cores below which they count as idle; so that one busy core of two does.
  static final double BUSY_SHARE = 0.6;

  /// How long images must have waited.
  static final long WAITED_NANOS = 200_000_000;

  /// The share of the run that this must be.
  static final double WAITED_SHARE = 0.1;

  @Override
  public List<Finding> detect(RunFacts facts) {
    OptionalLong first = facts.window().spans().stream().mapToLong(Span::endNanos).min();
    if (first.isEmpty()) {
      return List.of();
    }
    CountOverTime waiting = WaitingItems.of(facts);
    List<Sample> waits =
        facts.window().samples().stream()
            .filter(s -> facts.window().interval(s).midpointNanos() >= first.getAsLong())
            .filter(s -> waiting.average(facts.window().interval(s)) >= 1)
            .toList();
    long nanos = RunFacts.nanos(waits);
    boolean isLong = nanos >= WAITED_NANOS && nanos >= WAITED_SHARE * facts.window().wallNanos();
    double wanted = waits.stream().mapToDouble(s -> wantedNanos(s, facts.cores())).sum();
    return isLong && wanted < BUSY_SHARE * facts.cores() * nanos
        ? List.of(finding(facts, waits, wanted, waiting))
        : List.of();
  }

  /// The core time that the lab used or would have used: where its threads were ready, the cores
  /// were busy with other programs.
  private static double wantedNanos(Sample sample, int cores) {
    long ready = sample.threads().stream().mapToLong(ThreadTime::ready).sum();
    return Math.min(
        (double) cores * sample.intervalNanos(), (double) BusyCores.cpuNanos(sample) + ready);
  }

  private static Finding finding(
      RunFacts facts, List<Sample> waits, double wanted, CountOverTime waiting) {
    long nanos = RunFacts.nanos(waits);
    List<Stretch> intervals = facts.intervals(waits);
    double items =
        intervals.stream().mapToDouble(i -> waiting.average(i) * i.nanos()).sum() / nanos;
    List<Span> holding =
        facts.spans(s -> facts.holdsPlatformThread(s) && Stretch.of(s).overlapsAny(intervals));
    return new Finding(
        "cores-idle",
        "The cores were idle although images were waiting.",
        String.format(
            "After the first operation ended, the cores were %s idle for %s while %s waited for a"
                + " thread on average.",
            Prose.percent(1 - wanted / facts.cores() / nanos),
            Prose.duration(nanos),
            Prose.average(items, "image")),
        "Start all downloads asynchronously and compute on a pool with as many threads as cores.",
        Optional.of("cpu-offload"),
        LAB,
        RunFacts.ids(holding));
  }
}

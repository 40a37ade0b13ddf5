package workbench.bench.finding;

import java.util.List;
import java.util.Optional;
import workbench.bench.measure.CountOverTime;
import workbench.bench.measure.Stretch;
import workbench.bench.recording.Span;

/// `threads-outnumber-cores`: more platform threads computed at once than there are cores, so that
/// they took turns.
final class ThreadsOutnumberCores implements Detector {
  private static final int LAB = 6;

  /// How long there must be more of them than cores.
  static final long CROWDED_NANOS = 100_000_000;

  /// The share of their time in which they had no core.
  static final double READY_SHARE = 0.25;

  @Override
  public List<Finding> detect(RunFacts facts) {
    List<Span> computing =
        facts.spans(s -> s.operation().computes() && facts.holdsPlatformThread(s));
    CountOverTime atOnce = CountOverTime.of(computing.stream().map(Stretch::of).toList());
    List<Stretch> crowded = atOnce.above(facts.cores());
    List<Span> crowd =
        computing.stream()
            .filter(s -> s.cpuNanos() >= 0 && Stretch.of(s).overlapsAny(crowded))
            .toList();
    long wall = crowd.stream().mapToLong(Span::nanos).sum();
    long ready = crowd.stream().mapToLong(ThreadsOutnumberCores::readyNanos).sum();
    boolean found =
        crowded.stream().mapToLong(Stretch::nanos).sum() >= CROWDED_NANOS
            && ready >= READY_SHARE * wall;
    return found ? List.of(finding(facts, atOnce.peak(), crowd, wall, ready)) : List.of();
  }

  /// An operation that only computes waits for nothing but a core; that stands in where the system
  /// does not tell.
  private static long readyNanos(Span span) {
    return span.readyNanos() >= 0 ? span.readyNanos() : Math.max(0, span.nanos() - span.cpuNanos());
  }

  private static Finding finding(
      RunFacts facts, int peak, List<Span> crowd, long wall, long ready) {
    return new Finding(
        "threads-outnumber-cores",
        String.format(
            "Up to %s ran %s at once, but there %s only %s.",
            Prose.count(peak, "thread"),
            Prose.operations(crowd),
            facts.cores() == 1 ? "is" : "are",
            Prose.count(facts.cores(), "core")),
        String.format(
            "They were ready, without a core, for %s of %s thread-seconds.",
            Prose.seconds(ready), Prose.seconds(wall)),
        "Compute on a pool with as many threads as cores: more only take turns.",
        Optional.of("cpu-offload"),
        LAB,
        RunFacts.ids(crowd));
  }
}

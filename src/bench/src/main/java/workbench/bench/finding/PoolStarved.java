package workbench.bench.finding;

import java.util.List;
import java.util.Optional;
import workbench.bench.measure.PoolTime;
import workbench.bench.recording.Span;
import workbench.probe.event.Event.Sample;
import workbench.probe.event.PoolState;

/// `pool-starved`: tasks queued for a pool that computes, while its threads were held.
final class PoolStarved implements Detector {
  private static final int LAB = 8;

  /// The share of the pool's thread time in a sample that must be held.
  static final double HELD_SHARE = 0.5;

  /// How long that must last in all.
  static final long STARVED_NANOS = 200_000_000;

  @Override
  public List<Finding> detect(RunFacts facts) {
    return facts.workerPools().stream().flatMap(p -> detect(facts, p).stream()).toList();
  }

  private static Optional<Finding> detect(RunFacts facts, PoolTime pool) {
    List<Span> work =
        facts.spans(s -> facts.holdsThreadOf(s, pool.name()) && s.operation().computes());
    List<Sample> starved =
        facts.window().samples().stream()
            .filter(s -> queued(s, pool) > 0)
            .filter(s -> facts.times().in(s, pool.name()).heldShare() >= HELD_SHARE)
            .toList();
    return work.isEmpty() || RunFacts.nanos(starved) < STARVED_NANOS
        ? Optional.empty()
        : Optional.of(finding(facts, pool, work, starved));
  }

  private static int queued(Sample sample, PoolTime pool) {
    return sample.pools().stream()
        .filter(p -> p.name().equals(pool.name()))
        .mapToInt(PoolState::queued)
        .sum();
  }

  private static Finding finding(
      RunFacts facts, PoolTime pool, List<Span> work, List<Sample> starved) {
    double queuedNanos =
        starved.stream().mapToDouble(s -> (double) queued(s, pool) * s.intervalNanos()).sum();
    return new Finding(
        "pool-starved",
        Prose.start(Prose.operations(work))
            + " queued for the pool "
            + pool.name()
            + " because its threads were held.",
        String.format(
            "For %s of %s, %s queued on average while %s waited.",
            Prose.duration(RunFacts.nanos(starved)),
            Prose.duration(facts.window().wallNanos()),
            Prose.average(queuedNanos / RunFacts.nanos(starved), "task"),
            Prose.threads(pool.name(), pool.threads())),
        "Hand the pool a task only when its image is there, so that no thread of it waits.",
        Optional.of("cpu-offload"),
        LAB,
        RunFacts.ids(
            facts.spans(s -> facts.holdsThreadOf(s, pool.name()) && !s.operation().computes())));
  }
}

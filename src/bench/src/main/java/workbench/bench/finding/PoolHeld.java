package workbench.bench.finding;

import java.util.List;
import java.util.Optional;
import workbench.bench.measure.PoolTime;
import workbench.bench.recording.Span;

/// `pool-held`: the few threads of a worker pool waited inside their tasks instead of working.
final class PoolHeld implements Detector {
  private static final int LAB = 8;

  /// A pool with more threads than this a core is not meant for computing; that it is large is
  /// another finding.
  static final int FEW_PER_CORE = 4;

  /// The share of the pool's thread time from which on holding is a waste.
  static final double HELD_SHARE = 0.2;

  /// The thread time from which on it is worth a word.
  static final long HELD_NANOS = 200_000_000;

  /// The share of the held time that the operations must account for to be named.
  static final double EXPLAINED_SHARE = 0.5;

  @Override
  public List<Finding> detect(RunFacts facts) {
    return facts.workerPools().stream()
        .filter(p -> p.peakThreads() <= FEW_PER_CORE * facts.cores())
        .filter(p -> p.heldShare() >= HELD_SHARE && p.spent().heldNanos() >= HELD_NANOS)
        .map(p -> finding(facts, p))
        .toList();
  }

  private static Finding finding(RunFacts facts, PoolTime pool) {
    List<Span> waits =
        facts.spans(
            s -> facts.holdsThreadOf(s, pool.name()) && !s.operation().computes() && isWait(s));
    long explained = waits.stream().mapToLong(RunFacts::waitedNanos).sum();
    boolean isExplained =
        explained >= EXPLAINED_SHARE * pool.spent().heldNanos()
            || waits.stream().anyMatch(s -> s.cpuNanos() < 0);
    String inside = isExplained ? Prose.operations(waits) : "code outside the operations";
    return new Finding(
        "pool-held",
        "The threads of the pool "
            + pool.name()
            + " were held while they waited in "
            + inside
            + ".",
        String.format(
            "%s waited for %s of %s thread-seconds, which is %s of their time.",
            Prose.start(Prose.threads(pool.name(), pool.threads())),
            Prose.seconds(pool.spent().heldNanos()),
            Prose.seconds(pool.spent().totalNanos()),
            Prose.percent(pool.heldShare())),
        "Wait without a thread: use the asynchronous operation, or block on a virtual thread, and"
            + " leave the pool to computing.",
        Optional.of("cpu-offload"),
        LAB,
        RunFacts.ids(waits));
  }

  /// A span under way counts, though its CPU time is not known yet.
  private static boolean isWait(Span span) {
    return span.cpuNanos() < 0 || 2 * RunFacts.waitedNanos(span) >= span.nanos();
  }
}

package workbench.bench.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import workbench.bench.measure.PoolTime;
import workbench.bench.measure.Spent;
import workbench.bench.measure.Stretch;
import workbench.bench.recording.Span;
import workbench.probe.event.Event.Sample;
import workbench.probe.event.ThreadRole;
import workbench.probe.event.VirtualThreads;

/// `carriers-monopolised`: virtual threads that compute kept all carriers, and other virtual
/// threads that could have run had to wait, because virtual threads are not time-sliced.
final class CarriersMonopolised implements Detector {
  private static final int LAB = 13;

  /// How long that must last without a break.
  static final long MONOPOLISED_NANOS = 100_000_000;

  /// The share of the carriers' time that must be computing, or wanting to.
  static final double COMPUTING_SHARE = 0.8;

  @Override
  public List<Finding> detect(RunFacts facts) {
    List<Sample> found = new ArrayList<>();
    List<Sample> current = new ArrayList<>();
    for (Sample sample : facts.window().samples()) {
      if (isMonopolised(facts, sample)) {
        current.add(sample);
      } else {
        keepIfLong(current, found);
        current = new ArrayList<>();
      }
    }
    keepIfLong(current, found);
    return found.isEmpty() ? List.of() : List.of(finding(facts, found));
  }

  private static void keepIfLong(List<Sample> stretch, List<Sample> found) {
    if (RunFacts.nanos(stretch) > MONOPOLISED_NANOS) {
      found.addAll(stretch);
    }
  }

  private static boolean isMonopolised(RunFacts facts, Sample sample) {
    VirtualThreads v = sample.virtualThreads();
    if (v.parallelism() <= 0 || v.mounted() < v.parallelism() || v.queued() <= 0) {
      return false;
    }
    Spent carriers = Spent.NOTHING;
    for (PoolTime pool : facts.pools(ThreadRole.CARRIER)) {
      carriers = carriers.plus(facts.times().in(sample, pool.name()));
    }
    double computing = (double) carriers.onCpuNanos() + carriers.readyNanos();
    return computing >= COMPUTING_SHARE * v.parallelism() * sample.intervalNanos();
  }

  private static Finding finding(RunFacts facts, List<Sample> found) {
    long most = found.stream().mapToLong(s -> s.virtualThreads().queued()).max().orElse(0);
    int carriers = found.getFirst().virtualThreads().parallelism();
    List<Stretch> when = facts.intervals(found);
    List<Span> computing =
        facts.spans(s ->
            s.operation().computes()
                && facts.isHeldBy(s, ThreadRole.VIRTUAL)
                && Stretch.of(s).overlapsAny(when));
    String work = computing.isEmpty() ? "computing" : Prose.operations(computing);
    return new Finding(
        "carriers-monopolised",
        "Virtual threads busy with " + work + " kept all carriers, and the others starved.",
        String.format(
            "For %s, %s computed without a pause while up to %s waited for one.",
            Prose.duration(RunFacts.nanos(found)),
            carriers == 1 ? "the only carrier" : "all " + carriers + " carriers",
            Prose.count(most, "virtual thread")),
        "Compute on a pool of platform threads the size of the cores; keep virtual threads for"
            + " waiting.",
        Optional.of("cpu-offload"),
        LAB,
        RunFacts.ids(computing));
  }
}

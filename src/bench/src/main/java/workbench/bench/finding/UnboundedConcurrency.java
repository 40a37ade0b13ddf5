package workbench.bench.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import workbench.bench.measure.CountOverTime;
import workbench.bench.measure.Stretch;
import workbench.bench.recording.Span;
import workbench.probe.event.Operation;

/// `unbounded-concurrency`: far more was under way at once than helps. The common pool's threads
/// are left to `hidden-pool-grew`.
final class UnboundedConcurrency implements Detector {
  private static final int LAB = 12;

  /// Downloads at once, a core; the default workload has 12 images a core.
  static final int DOWNLOADS_PER_CORE = 64;

  /// Platform threads inside operations at once, a core.
  static final int THREADS_PER_CORE = 8;

  private static final String COMMON = "common";
  private static final double MEBIBYTE = 1024 * 1024;

  @Override
  public List<Finding> detect(RunFacts facts) {
    List<Finding> findings = new ArrayList<>();
    downloads(facts).ifPresent(findings::add);
    threads(facts).ifPresent(findings::add);
    return findings;
  }

  private static Optional<Finding> downloads(RunFacts facts) {
    List<Span> downloads = facts.spans(s -> s.operation() == Operation.DOWNLOAD);
    int limit = DOWNLOADS_PER_CORE * facts.cores();
    CountOverTime atOnce = atOnce(downloads);
    if (atOnce.peak() <= limit) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            "unbounded-concurrency",
            "Nothing bounds how many downloads are under way at once.",
            String.format(
                "%s were under way at once, each with a connection and a buffer of its own; the heap"
                    + " reached %s.",
                Prose.count(atOnce.peak(), "download"), heap(facts)),
            "Let a semaphore, or the workload's concurrency, bound how many images are under way.",
            Optional.empty(),
            LAB,
            RunFacts.ids(during(atOnce.above(limit), downloads))));
  }

  private static Optional<Finding> threads(RunFacts facts) {
    List<Span> held =
        facts.spans(s -> facts.holdsPlatformThread(s) && !facts.holdsThreadOf(s, COMMON));
    int limit = THREADS_PER_CORE * facts.cores();
    CountOverTime atOnce = atOnce(held);
    if (atOnce.peak() <= limit) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            "unbounded-concurrency",
            "Every image under way has a platform thread of its own.",
            String.format(
                "%s were inside operations at once on %s, each with a stack of its own; the process"
                    + " had up to %s.",
                Prose.count(atOnce.peak(), "thread"),
                Prose.count(facts.cores(), "core"),
                Prose.count(facts.measures().peakThreads(), "thread")),
            "Wait on virtual threads or asynchronously, so that a waiting image costs no thread.",
            Optional.of("virtual-threads"),
            LAB,
            RunFacts.ids(during(atOnce.above(limit), held))));
  }

  private static CountOverTime atOnce(List<Span> spans) {
    return CountOverTime.of(spans.stream().map(Stretch::of).toList());
  }

  private static List<Span> during(List<Stretch> when, List<Span> spans) {
    return spans.stream().filter(s -> Stretch.of(s).overlapsAny(when)).toList();
  }

  private static String heap(RunFacts facts) {
    return Math.round(facts.measures().peakHeapBytes() / MEBIBYTE) + " MiB";
  }
}

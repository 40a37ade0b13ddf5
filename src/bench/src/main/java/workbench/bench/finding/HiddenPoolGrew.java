package workbench.bench.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import workbench.bench.recording.LabThread;
import workbench.probe.event.Event.Sample;
import workbench.probe.event.ThreadTime;

/// `hidden-pool-grew`: a pool that nobody chose grew with the load. Its threads outlive a run, so
/// that only those count that did something in this one.
final class HiddenPoolGrew implements Detector {
  private static final String COMMON = "common";
  private static final int COMMON_LAB = 8;
  private static final int HTTP_LAB = 7;
  private static final Pattern HTTP_WORKER = Pattern.compile("HttpClient-\\d+-Worker-\\d+");

  /// A default client with more workers than this a core has grown with the load.
  static final int HTTP_WORKERS_PER_CORE = 2;

  /// A thread of the common pool works in a sample if it is idle for less than this share of it.
  static final double IDLE_SHARE = 0.5;

  @Override
  public List<Finding> detect(RunFacts facts) {
    List<Finding> findings = new ArrayList<>();
    commonPool(facts).ifPresent(findings::add);
    httpClient(facts).ifPresent(findings::add);
    return findings;
  }

  private static Optional<Finding> commonPool(RunFacts facts) {
    int parallelism = Math.max(1, facts.cores() - 1);
    long peak = peak(facts, t -> works(t) && is(facts, t, thread -> thread.pool().equals(COMMON)));
    if (peak <= parallelism) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            "hidden-pool-grew",
            "Tasks without an executor landed on the common pool, which grew because they block.",
            String.format(
                "%s of it worked at once; it is meant to have %d on %s.",
                Prose.count(peak, "thread"), parallelism, Prose.count(facts.cores(), "core")),
            "Name an executor in every supplyAsync, and do not block on the common pool.",
            Optional.of("cpu-offload"),
            COMMON_LAB,
            RunFacts.ids(facts.spans(s -> facts.holdsThreadOf(s, COMMON)))));
  }

  private static boolean works(ThreadTime time) {
    return time.idle() < IDLE_SHARE * time.total();
  }

  private static Optional<Finding> httpClient(RunFacts facts) {
    Set<Long> workers = new HashSet<>();
    for (Sample sample : facts.window().samples()) {
      for (ThreadTime time : sample.threads()) {
        if (time.onCpu() > 0 && isHttpWorker(facts, time)) {
          workers.add(time.thread());
        }
      }
    }
    long peak = peak(facts, t -> workers.contains(t.thread()));
    if (peak <= (long) HTTP_WORKERS_PER_CORE * facts.cores()) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            "hidden-pool-grew",
            "The HTTP client has no executor of yours, so it made a pool that grew with the load.",
            String.format(
                "It had %s at once, beside its selector, on %s.",
                Prose.count(peak, "worker thread"), Prose.count(facts.cores(), "core")),
            "Build the client with an executor of your own; one thread is enough for callbacks that"
                + " do not block.",
            Optional.empty(),
            HTTP_LAB,
            List.of()));
  }

  private static boolean isHttpWorker(RunFacts facts, ThreadTime time) {
    return is(facts, time, thread -> HTTP_WORKER.matcher(thread.name()).matches());
  }

  private static boolean is(RunFacts facts, ThreadTime time, Predicate<LabThread> which) {
    return facts.recording().thread(time.thread()).filter(which).isPresent();
  }

  private static long peak(RunFacts facts, Predicate<ThreadTime> which) {
    return facts.window().samples().stream()
        .mapToLong(s -> s.threads().stream().filter(which).count())
        .max()
        .orElse(0);
  }
}

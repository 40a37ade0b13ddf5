package workbench.bench.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import workbench.bench.recording.WorkloadWords;
import workbench.probe.event.Event.Machine;
import workbench.probe.event.Event.Outcome;
import workbench.probe.event.Event.RunEnded;

/// What keeps runs from being compared fairly: other work, another machine, a run that is a part.
final class Fairness {
  private static final int DIALS_TOLD = 4;

  private Fairness() {}

  static List<String> of(List<Compared> runs) {
    List<String> sentences = new ArrayList<>();
    workloads(runs).ifPresent(sentences::add);
    machines(runs).ifPresent(sentences::add);
    parts(runs).ifPresent(sentences::add);
    return sentences;
  }

  private static Optional<String> workloads(List<Compared> runs) {
    List<String> dials =
        WorkloadWords.differing(
            runs.stream().map(r -> r.recording().started().workload()).toList());
    if (dials.isEmpty()) {
      return Optional.empty();
    }
    String told = String.join("; ", dials.subList(0, Math.min(DIALS_TOLD, dials.size())));
    String more = dials.size() > DIALS_TOLD ? "; and more" : "";
    return Optional.of(
        "The workloads differ, which makes the comparison unfair: " + told + more + ".");
  }

  private static Optional<String> machines(List<Compared> runs) {
    Map<String, List<String>> byMachine = new LinkedHashMap<>();
    for (Compared run : runs) {
      run.recording()
          .last(Machine.class)
          .ifPresent(m ->
              byMachine
                  .computeIfAbsent(m.cpu() + ", " + m.os(), _ -> new ArrayList<>())
                  .add(run.name()));
    }
    if (byMachine.size() > 1) {
      String told =
          byMachine.entrySet().stream()
              .map(e -> Figures.list(e.getValue()) + " on " + e.getKey())
              .collect(Collectors.joining("; "));
      return Optional.of("They ran on different machines: " + told + ".");
    }
    Set<Integer> cores =
        runs.stream().map(Compared::cores).collect(Collectors.toCollection(TreeSet::new));
    if (cores.size() > 1) {
      return Optional.of(
          "They had different numbers of cores: "
              + runs.stream().map(r -> r.name() + " " + r.cores()).collect(Collectors.joining(", "))
              + ".");
    }
    return Optional.empty();
  }

  private static Optional<String> parts(List<Compared> runs) {
    List<String> parts =
        runs.stream().filter(r -> !r.isWhole()).map(r -> r.name() + " " + fate(r)).toList();
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Figures.list(parts)
                + (parts.size() == 1 ? ": its figures are" : ": their figures are")
                + " those of a part of the work.");
  }

  private static String fate(Compared run) {
    int items = run.recording().started().items();
    int done = run.measures().itemsDone();
    Optional<RunEnded> end = run.recording().ended();
    if (end.isEmpty()) {
      return "has no end";
    }
    return end.get().outcome() == Outcome.CANCELLED
        ? "was cancelled after %d of %d images".formatted(done, items)
        : "failed with %d of %d images".formatted(Math.max(end.get().failed(), 0), items);
  }
}

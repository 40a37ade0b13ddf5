package workbench.bench.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What sets several runs apart, in three to six plain sentences: first what makes the comparison
/// unfair, then which is faster and why, what their users noticed, and what it cost.
public final class Differences {
  private static final int AT_MOST = 6;

  /// Wall times that are closer than this factor are the same: two runs of one variant differ so.
  private static final double SAME_TIME = 1.1;

  private final List<Compared> runs;

  private Differences(List<Compared> runs) {
    this.runs = List.copyOf(runs);
  }

  /// The sentences.
  ///
  /// @param runs none of which has another's name; of fewer than two there is nothing to say
  public static List<String> of(List<Compared> runs) {
    return runs.size() < 2 ? List.of() : new Differences(runs).sentences();
  }

  private List<String> sentences() {
    List<String> all = new ArrayList<>(Fairness.of(runs));
    all.add(speed());
    why().ifPresent(all::add);
    all.add(new Responsiveness(runs).sentence());
    all.addAll(new Price(runs).sentences());
    return List.copyOf(all.subList(0, Math.min(AT_MOST, all.size())));
  }

  /// Runs of different sizes are compared by what they do in a second.
  private boolean countsImages() {
    return runs.stream().map(r -> r.recording().started().items()).distinct().count() > 1;
  }

  /// The runs that say how fast they are, the fastest first: one that was cut off does not.
  private List<Compared> bySpeed() {
    Stream<Compared> whole = runs.stream().filter(Compared::isWhole);
    List<Compared> told = whole.toList();
    return (told.size() < 2 ? runs : told)
        .stream().sorted(Comparator.comparingDouble(this::slowness)).toList();
  }

  private double slowness(Compared run) {
    return countsImages()
        ? 1 / Math.max(1e-9, run.measures().itemsPerSecond())
        : run.measures().wallMillis();
  }

  private double factor(Compared slow, Compared fast) {
    return slowness(slow) / Math.max(1e-9, slowness(fast));
  }

  private String speed() {
    List<Compared> order = bySpeed();
    Compared fast = order.getFirst();
    Compared slow = order.getLast();
    if (factor(slow, fast) < SAME_TIME) {
      return order.size() == 2
          ? both(fast, slow)
              + " are as fast as each other: "
              + pace(fast)
              + " and "
              + pace(slow)
              + "."
          : "All are about as fast: from " + pace(fast) + " to " + pace(slow) + ".";
    }
    boolean isOfTwo = order.size() == 2;
    List<String> asFast =
        order.stream()
            .skip(1)
            .filter(r -> factor(r, fast) < SAME_TIME)
            .map(Compared::name)
            .toList();
    String hardlySlower = asFast.isEmpty() ? "" : "; hardly slower: " + Figures.list(asFast);
    return "%s is %s with %s: %s times as fast as %s%s with %s%s."
        .formatted(
            fast.name(),
            isOfTwo ? "faster" : "the fastest",
            pace(fast),
            Figures.factor(factor(slow, fast)),
            slow.name(),
            isOfTwo ? "" : ", the slowest,",
            pace(slow),
            hardlySlower);
  }

  private static String both(Compared a, Compared b) {
    return a.name() + " and " + b.name();
  }

  private String pace(Compared run) {
    return countsImages()
        ? String.format(Locale.ROOT, "%.1f images a second", run.measures().itemsPerSecond())
        : Figures.time(run.measures().wallMillis());
  }

  private Optional<String> why() {
    List<Compared> order = bySpeed();
    Compared fast = order.getFirst();
    Compared slow = order.getLast();
    return factor(slow, fast) < SAME_TIME
        ? Optional.empty()
        : Optional.of(new Reason(slow, fast).sentence());
  }
}

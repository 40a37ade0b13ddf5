package workbench.bench.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How many stretches last at once, as a function of time.
public final class CountOverTime {
  private record Step(Stretch when, int count) {}

  private final List<Step> steps = new ArrayList<>();

  private CountOverTime(Collection<Stretch> stretches) {
    TreeMap<Long, Integer> changes = new TreeMap<>();
    for (Stretch s : stretches) {
      changes.merge(s.fromNanos(), 1, Integer::sum);
      changes.merge(s.toNanos(), -1, Integer::sum);
    }
    int count = 0;
    long from = 0;
    for (Map.Entry<Long, Integer> change : changes.entrySet()) {
      if (count > 0) {
        steps.add(new Step(new Stretch(from, change.getKey()), count));
      }
      count += change.getValue();
      from = change.getKey();
    }
  }

  public static CountOverTime of(Collection<Stretch> stretches) {
    return new CountOverTime(stretches);
  }

  /// The most at once.
  public int peak() {
    return steps.stream().mapToInt(Step::count).max().orElse(0);
  }

  /// When there are more than so many at once; neighbouring stretches are one.
  public List<Stretch> above(int count) {
    List<Stretch> found = new ArrayList<>();
    for (Step step : steps) {
      if (step.count() > count) {
        boolean goesOn = !found.isEmpty() && found.getLast().toNanos() == step.when().fromNanos();
        long from = goesOn ? found.removeLast().fromNanos() : step.when().fromNanos();
        found.add(new Stretch(from, step.when().toNanos()));
      }
    }
    return found;
  }

  /// How many at once on average.
  public double average(Stretch over) {
    double sum = 0;
    for (Step step : steps) {
      sum += (double) step.count() * step.when().overlapNanos(over);
    }
    return over.nanos() == 0 ? 0 : sum / over.nanos();
  }
}

package workbench.bench.compare;

import java.util.Comparator;
import java.util.List;

/// What the users of the runs noticed.
record Responsiveness(List<Compared> runs) {
  String sentence() {
    List<Compared> frozen =
        runs.stream()
            .filter(r -> r.measures().uiFrozenMillis() > 0)
            .sorted(Comparator.comparingDouble(r -> -r.measures().uiFrozenMillis()))
            .toList();
    if (frozen.isEmpty()) {
      return "The UI froze in none of them.";
    }
    String told =
        Figures.list(
            frozen.stream()
                .map(r ->
                    "%s in %s".formatted(Figures.time(r.measures().uiFrozenMillis()), r.name()))
                .toList());
    List<String> free = runs.stream().filter(r -> !frozen.contains(r)).map(Compared::name).toList();
    if (free.isEmpty()) {
      return "The UI was frozen in all of them: for " + told + ".";
    }
    String others = free.size() <= 2 ? Figures.list(free) : "the others";
    return "The UI was frozen for " + told + "; in " + others + " it never was.";
  }
}

package workbench.bench.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import workbench.bench.measure.Measures;

/// What the runs cost: threads and memory.
record Price(List<Compared> runs) {
  /// Less than these differences are not worth a word.
  private static final double MORE = 1.4;

  private static final int SOME_THREADS = 4;
  private static final double SOME_HELD = 0.5;
  private static final long SOME_BYTES = 32L << 20;

  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    sentences.add(threads());
    long most = most(Measures::peakHeapBytes).measures().peakHeapBytes();
    long least = least(Measures::peakHeapBytes).measures().peakHeapBytes();
    if (most - least >= SOME_BYTES && most >= least * MORE) {
      sentences.add(
          "The most heap was used by %s, %s; the least by %s, %s."
              .formatted(
                  most(Measures::peakHeapBytes).name(),
                  Figures.mebibytes(most),
                  least(Measures::peakHeapBytes).name(),
                  Figures.mebibytes(least)));
    }
    return sentences;
  }

  private String threads() {
    Compared most = most(Measures::peakThreads);
    Compared least = least(Measures::peakThreads);
    int many = most.measures().peakThreads();
    int few = least.measures().peakThreads();
    if (many - few < SOME_THREADS || many < few * MORE) {
      return many == few
          ? "All had %d threads at their peak.".formatted(many)
          : "They had about as many threads at their peak: %d to %d.".formatted(few, many);
    }
    double held = most.measures().heldThreadSeconds();
    String waiting =
        held < SOME_HELD ? "" : ", held for " + Figures.decimal(held) + " thread-seconds";
    return "The most threads were those of %s, %d at its peak%s; %s made do with %d."
        .formatted(most.name(), many, waiting, least.name(), few);
  }

  private Compared most(ToDoubleFunction<Measures> figure) {
    return runs.stream().max(by(figure)).orElseThrow();
  }

  private Compared least(ToDoubleFunction<Measures> figure) {
    return runs.stream().min(by(figure)).orElseThrow();
  }

  private static Comparator<Compared> by(ToDoubleFunction<Measures> figure) {
    return Comparator.comparingDouble(r -> figure.applyAsDouble(r.measures()));
  }
}

package workbench.bench.compare;

import workbench.bench.measure.Measures;
import workbench.bench.recording.Span;

/// Why one run is slower than another, as far as their figures tell.
record Reason(Compared slow, Compared fast) {
  /// A run that kept fewer than this part of the other's cores busy is slow for that.
  private static final double LESS_BUSY = 0.85;

  /// Threads that waited for longer than this part of the run kept it from its work.
  private static final double HELD_LONG = 0.3;

  private static final double MORE_WORK = 1.15;

  String sentence() {
    Measures s = slow.measures();
    Measures f = fast.measures();
    if (s.busyCores() < f.busyCores() * LESS_BUSY) {
      return "The cores tell why: %s kept %s of %d busy, %s %s%s."
          .formatted(
              slow.name(),
              Figures.decimal(s.busyCores()),
              slow.cores(),
              fast.name(),
              Figures.decimal(f.busyCores()),
              because());
    }
    if (slow.cpuSeconds() > fast.cpuSeconds() * MORE_WORK) {
      return "Both keep the cores about as busy, but %s computed for %s core-seconds, %s for %s."
          .formatted(
              slow.name(),
              Figures.decimal(slow.cpuSeconds()),
              fast.name(),
              Figures.decimal(fast.cpuSeconds()));
    }
    return "Neither busy cores nor held threads tell why: %s kept %s cores busy, %s %s."
        .formatted(
            slow.name(),
            Figures.decimal(s.busyCores()),
            fast.name(),
            Figures.decimal(f.busyCores()));
  }

  private String because() {
    double held = slow.measures().heldThreadSeconds();
    boolean isHeld = held * 1000 > slow.measures().wallMillis() * HELD_LONG;
    if (isHeld) {
      return ", for its threads were held, waiting, for %s thread-seconds against %s"
          .formatted(
              Figures.decimal(held), Figures.decimal(fast.measures().heldThreadSeconds()));
    }
    return computingThreads(slow) == 1 && computingThreads(fast) > 1
        ? ", for it did all its blurs on one thread"
        : "";
  }

  private static long computingThreads(Compared run) {
    return run.recording().spans().stream()
        .filter(s -> s.operation().computes() && s.isHeld())
        .map(Span::holder)
        .distinct()
        .count();
  }
}

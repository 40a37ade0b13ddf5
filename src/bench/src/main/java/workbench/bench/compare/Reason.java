package workbench.bench.compare;

import workbench.bench.measure.Measures;
import workbench.bench.recording.Span;

/// Why one run is slower than another, as far as their figures tell.
record Reason(Compared slow, Compared fast) {
  /// A run that kept fewer than this part of the other's cores busy is slow for that.
  private static final double LESS_BUSY = 0.85;

  /// Threads that waited for longer than this part of the run kept it from its work.
  private static final double HELD_LONG = 0.3;

  private static final double MUCH_LESS = 0.6;
  private static final double MORE_WORK = 1.15;

  String sentence() {
    Measures s = slow.measures();
    Measures f = fast.measures();
    if (s.busyCores() < f.busyCores() * LESS_BUSY) {
      Because because = because();
      return "The cores tell why: %s kept %s of %d busy%s; %s kept %s busy%s."
          .formatted(
              slow.name(),
              Figures.decimal(s.busyCores()),
              slow.cores(),
              because.slow,
              fast.name(),
              Figures.decimal(f.busyCores()),
              because.fast);
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

  /// What is said of the slow run, and of the fast one.
  private record Because(String slow, String fast) {}

  private Because because() {
    double held = slow.measures().heldThreadSeconds();
    double heldByFast = fast.measures().heldThreadSeconds();
    boolean isHeldLong = held * 1000 > slow.measures().wallMillis() * HELD_LONG;
    if (isHeldLong && heldByFast < held * MUCH_LESS) {
      return new Because(
          ", as its threads were held, waiting, for %s thread-seconds"
              .formatted(Figures.decimal(held)),
          ", with %s held".formatted(Figures.decimal(heldByFast)));
    }
    if (isHeldLong && threads(slow, false) < threads(fast, false)) {
      return new Because(
          ", as it waits on " + Figures.count(threads(slow, false), "thread"),
          ", as it waits on " + threads(fast, false) + " at once");
    }
    long computing = threads(fast, true);
    return threads(slow, true) == 1 && computing > 1
        ? new Because(
            ", as it did all its blurs on one thread", ", on %d threads".formatted(computing))
        : new Because("", "");
  }

  /// On how many threads a run did its operations.
  ///
  /// @param isComputing whether only those count that compute
  private static long threads(Compared run, boolean isComputing) {
    return run.recording().spans().stream()
        .filter(s -> s.isHeld() && (s.operation().computes() || !isComputing))
        .map(Span::holder)
        .distinct()
        .count();
  }
}

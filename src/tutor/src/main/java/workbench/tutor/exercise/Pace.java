package workbench.tutor.exercise;

/// How fast this machine computes, against the one on which the usual limits were chosen.
final class Pace {
  private static final int STEPS = 20_000_000;

  /// What the steps took on one core of an AMD EPYC, compiled.
  private static final long USUAL_NANOS = 20_000_000;

  private static final int TRIES = 3;
  private static final double MOST = 6;

  private static final class Measured {
    private static final double SLOWNESS = measure();
  }

  private Pace() {}

  /// From 1, as fast or faster, to 6. It is measured once, which takes a tenth of a second.
  static double slowness() {
    return Measured.SLOWNESS;
  }

  private static double measure() {
    long best = Long.MAX_VALUE;
    long sum = 0;
    for (int i = 0; i < TRIES; i++) {
      long begun = System.nanoTime();
      sum += steps(i);
      best = Math.min(best, System.nanoTime() - begun);
    }
    double slowness = sum == 0 ? 1 : (double) best / USUAL_NANOS;
    return Math.clamp(slowness, 1, MOST);
  }

  private static long steps(long seed) {
    long x = seed + 1;
    for (int i = 0; i < STEPS; i++) {
      x ^= x << 13;
      x ^= x >>> 7;
      x ^= x << 17;
    }
    return x;
  }
}

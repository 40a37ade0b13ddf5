package workbench.labs;

import java.time.Duration;
import java.util.stream.LongStream;

/// Work that only computes, in a known amount: so many steps of arithmetic as one core does in the
/// time that is asked for, when it has nothing else to do. On a core that is shared it takes
/// longer; it heeds no interrupt. Safe on any thread, also on virtual ones.
final class Computation {
  private static final int BLOCK = 200_000;
  private static final int WARM_UP_BLOCKS = 50;
  private static final int MEASURED_BLOCKS = 50;

  /// Measured once, at the first use; it takes some tens of milliseconds.
  private static final class Speed {
    private static final double NANOS_A_BLOCK = measured();

    /// The shortest of many: whatever else the machine does only makes a block longer.
    private static double measured() {
      for (int i = 0; i < WARM_UP_BLOCKS; i++) {
        block(i);
      }
      return LongStream.range(0, MEASURED_BLOCKS)
          .map(i -> {
            long start = System.nanoTime();
            long result = block(i);
            return System.nanoTime() - start + (result == 0 ? 1 : 0);
          })
          .min()
          .orElseThrow();
    }
  }

  private Computation() {}

  /// Computes for so long.
  ///
  /// @return the result, which means nothing
  static long of(Duration alone) {
    long blocks = Math.max(1, Math.round(alone.toNanos() / Speed.NANOS_A_BLOCK));
    long result = alone.toNanos();
    for (long i = 0; i < blocks; i++) {
      result = result * 31 + block(result);
    }
    return result;
  }

  /// Marsaglia's xorshift (G. Marsaglia, "Xorshift RNGs", 2003), in which each step needs the one
  /// before, so that neither the compiler nor the core can leave any out.
  private static long block(long seed) {
    long x = seed | 1;
    for (int i = 0; i < BLOCK; i++) {
      x ^= x << 13;
      x ^= x >>> 7;
      x ^= x << 17;
    }
    return x;
  }
}

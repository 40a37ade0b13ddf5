package workbench.practice;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/// Waits for what the learner's code is to bring about, and gives up early once nothing moves any
/// more: no operation begins or ends, no request comes, and each thread inside the learner's code
/// stands where it stood.
///
/// Only time in which the waiting thread itself got its core when it was due counts, so that code
/// that merely does not get one is not taken for code that stands still, or runs in circles.
final class Watch {
  private static final long POLL_MILLIS = 2;
  private static final long POLL_NANOS = POLL_MILLIS * 1_000_000;
  private static final long ON_TIME_NANOS = 3 * POLL_NANOS;
  private static final long PATIENCE_NANOS = 4_000_000_000L;
  private static final long LOOK_NANOS = 20_000_000;
  private static final long QUIET_NANOS = 300_000_000;
  private static final long QUIET_AFTER_THROW_NANOS = 40_000_000;

  private final Scope scope;
  private final BooleanSupplier threw;
  private final LongSupplier movement;

  /// @param threw whether the learner's code has thrown, so that little more is to be expected of
  ///   it
  /// @param movement a number that is another one whenever something has moved
  Watch(Scope scope, BooleanSupplier threw, LongSupplier movement) {
    this.scope = scope;
    this.threw = threw;
    this.movement = movement;
  }

  /// Waits until it holds.
  ///
  /// @return whether it does
  boolean until(BooleanSupplier condition) {
    return until(condition, QUIET_NANOS);
  }

  /// Waits until it holds, also through this much time in which nothing moves.
  boolean until(BooleanSupplier condition, long quietNanos) {
    long last = System.nanoTime();
    long looked = last;
    long waited = 0;
    long quiet = 0;
    long moved = movement.getAsLong();
    List<InsideThread> inside = List.of();
    while (!condition.getAsBoolean()) {
      long now = System.nanoTime();
      if (waited > PATIENCE_NANOS + quietNanos || quiet > limit(quietNanos)) {
        return condition.getAsBoolean();
      }
      waited += Math.min(now - last, ON_TIME_NANOS);
      quiet += Math.min(now - last, ON_TIME_NANOS);
      last = now;
      if (movement.getAsLong() != moved) {
        moved = movement.getAsLong();
        quiet = 0;
      }
      if (now - looked > LOOK_NANOS) {
        List<InsideThread> present = InsideThread.now(scope);
        if (!stands(present, inside)) {
          quiet = 0;
        }
        inside = present;
        looked = now;
      }
      try {
        Thread.sleep(POLL_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return true;
  }

  private long limit(long quietNanos) {
    return threw.getAsBoolean() ? QUIET_AFTER_THROW_NANOS : quietNanos;
  }

  private static boolean stands(List<InsideThread> present, List<InsideThread> earlier) {
    return present.size() == earlier.size()
        && present.stream().allMatch(now -> earlier.stream().anyMatch(now::standsAsIn));
  }
}

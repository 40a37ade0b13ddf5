package workbench.practice;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/// Waits for what the learner's code is to bring about, and gives up early once nothing moves any
/// more: no operation begins or ends, none computes, no request comes, and each thread inside the
/// learner's code stands where it stood. What is being transferred gets more time.
///
/// Only time in which the waiting thread itself got its core when it was due counts, so that code
/// that merely does not get one is not taken for code that stands still, or runs in circles.
final class Watch {
  private static final long POLL_MILLIS = 2;
  private static final long POLL_NANOS = POLL_MILLIS * 1_000_000;
  private static final long ON_TIME_NANOS = 3 * POLL_NANOS;
  private static final long PATIENCE_NANOS = 4_000_000_000L;
  private static final long LOOK_NANOS = 20_000_000;
  private static final long QUIET_IN_TRANSFERS = 5;
  private static final long QUIET_AFTER_THROW_NANOS = 40_000_000;

  private final long quietNanos;
  private final Scope scope;
  private final BooleanSupplier threw;
  private final LongSupplier movement;
  private final BooleanSupplier computes;
  private final BooleanSupplier transfers;

  /// @param quietNanos how long nothing may move
  /// @param threw whether the learner's code has thrown, so that little more is to be expected of
  ///   it
  /// @param movement a number that is another one whenever something has moved
  /// @param computes whether an operation computes that nobody holds back: perhaps on a virtual
  ///   thread, where this watch sees nothing move
  /// @param transfers whether one is under way that needs no core, and that nobody holds back
  Watch(
      long quietNanos,
      Scope scope,
      BooleanSupplier threw,
      LongSupplier movement,
      BooleanSupplier computes,
      BooleanSupplier transfers) {
    this.quietNanos = quietNanos;
    this.scope = scope;
    this.threw = threw;
    this.movement = movement;
    this.computes = computes;
    this.transfers = transfers;
  }

  /// Waits until it holds.
  ///
  /// @return whether it does
  boolean until(BooleanSupplier condition) {
    return until(condition, quietNanos);
  }

  /// Waits until it holds, also through this much time in which nothing moves.
  boolean until(BooleanSupplier condition, long allowedNanos) {
    long last = System.nanoTime();
    long looked = last;
    long waited = 0;
    long quiet = 0;
    long moved = movement.getAsLong();
    List<InsideThread> inside = List.of();
    while (!condition.getAsBoolean()) {
      long now = System.nanoTime();
      if (waited > PATIENCE_NANOS + allowedNanos || quiet > limit(allowedNanos)) {
        return condition.getAsBoolean();
      }
      waited += Math.min(now - last, ON_TIME_NANOS);
      quiet += Math.min(now - last, ON_TIME_NANOS);
      last = now;
      if (movement.getAsLong() != moved || computes.getAsBoolean()) {
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

  private long limit(long allowedNanos) {
    if (threw.getAsBoolean()) {
      return QUIET_AFTER_THROW_NANOS;
    }
    return transfers.getAsBoolean() ? QUIET_IN_TRANSFERS * allowedNanos : allowedNanos;
  }

  private static boolean stands(List<InsideThread> present, List<InsideThread> earlier) {
    return present.size() == earlier.size()
        && present.stream().allMatch(now -> earlier.stream().anyMatch(now::standsAsIn));
  }
}

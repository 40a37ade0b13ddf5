package workbench.testkit;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import workbench.probe.trace.NanoClock;

/// A clock that stands still until it is moved by hand. Safe on any thread.
public final class ManualClock implements NanoClock {
  private final AtomicLong nanos = new AtomicLong();

  @Override
  public long nanos() {
    return nanos.get();
  }

  /// Moves the clock forward.
  ///
  /// @throws IllegalArgumentException if the time is negative
  public void advance(Duration time) {
    if (time.isNegative()) {
      throw new IllegalArgumentException("A clock does not run backwards: " + time);
    }
    nanos.addAndGet(time.toNanos());
  }
}

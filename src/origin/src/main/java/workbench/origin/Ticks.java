package workbench.origin;

import java.time.Duration;

/// Time as an answer needs it: read, and waited for.
interface Ticks {
  /// The system's time.
  Ticks SYSTEM =
      new Ticks() {
        @Override
        public long nanoTime() {
          return System.nanoTime();
        }

        @Override
        public void sleepUntil(long dueNanos) throws InterruptedException {
          long remaining = dueNanos - System.nanoTime();
          while (remaining > 0) {
            Thread.sleep(Duration.ofNanos(remaining));
            remaining = dueNanos - System.nanoTime();
          }
        }
      };

  long nanoTime();

  /// Returns at this time or later, never earlier.
  void sleepUntil(long dueNanos) throws InterruptedException;
}

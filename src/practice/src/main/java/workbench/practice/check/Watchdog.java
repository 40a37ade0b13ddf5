package workbench.practice.check;

import java.util.concurrent.locks.LockSupport;

/// Ends the check JVM when a test takes too long, with the reason why.
final class Watchdog {
  private static final long PAUSE_NANOS = 20_000_000;

  private final CurrentTest current;
  private final long limitNanos;
  private final Diagnosis diagnosis;
  private final Courier courier;

  Watchdog(CurrentTest current, long limitNanos, Diagnosis diagnosis, Courier courier) {
    this.current = current;
    this.limitNanos = limitNanos;
    this.diagnosis = diagnosis;
    this.courier = courier;
  }

  void start() {
    Thread.ofPlatform().daemon().name("watchdog").start(this::watch);
  }

  private void watch() {
    while (true) {
      LockSupport.parkNanos(this, PAUSE_NANOS);
      CurrentTest.Run run = current.run();
      if (!run.test().isEmpty() && System.nanoTime() - run.begunNanos() > limitNanos) {
        CheckEvent.Halted halted = diagnosis.timedOut(run.test(), limitNanos);
        if (current.run().equals(run)) {
          courier.close(halted);
        }
      }
    }
  }
}

package workbench.ui.run;

/// What the bench is doing.
enum RunState {
  /// The lab JVM is starting.
  STARTING,
  /// Nothing; a run may begin.
  READY,
  /// It measures what one operation costs.
  CALIBRATING,
  /// It runs the variant off the record, for the compiler to see it.
  WARMING_UP,
  RUNNING,
  /// It was told to cancel.
  CANCELLING,
  /// There is no lab JVM; a run tries to start one.
  BROKEN;

  /// Whether it can be cancelled.
  boolean isBusy() {
    return this == CALIBRATING || this == WARMING_UP || this == RUNNING;
  }

  boolean mayRun() {
    return this == READY || this == BROKEN || this == CALIBRATING;
  }
}

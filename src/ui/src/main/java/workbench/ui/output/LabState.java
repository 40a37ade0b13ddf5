package workbench.ui.output;

/// What the lab JVM of a screen is doing.
public enum LabState {
  /// Nobody has asked for it yet.
  ABSENT,
  /// Its JVM is starting.
  STARTING,
  /// Its JVM is starting, and a cell waits for it.
  WAITING,
  /// Nothing; a cell may begin.
  READY,
  /// It evaluates a cell.
  RUNNING,
  /// It was told to stop the cell.
  STOPPING,
  /// It ends what cells have left running.
  ENDING,
  /// It forgets everything.
  RESETTING,
  /// There is no lab JVM; a cell tries to start one.
  BROKEN;

  public boolean mayRun() {
    return this == ABSENT || this == STARTING || this == READY || this == BROKEN;
  }

  public boolean mayStop() {
    return this == WAITING || this == RUNNING;
  }

  /// Whether something is under way that takes a while.
  public boolean isBusy() {
    return this != ABSENT && this != READY && this != BROKEN;
  }
}

package workbench.practice.check;

/// The test that runs now. Safe on any thread.
final class CurrentTest {
  /// @param begunNanos on [System#nanoTime]
  record Run(String test, long begunNanos) {}

  private volatile Run run = new Run("", 0);

  void began(String test) {
    run = new Run(test, System.nanoTime());
  }

  void ended() {
    run = new Run("", 0);
  }

  /// Its test is empty between tests.
  Run run() {
    return run;
  }

  String test() {
    return run.test;
  }
}

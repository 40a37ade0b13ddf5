package workbench.practice.learners;

import workbench.testkit.Gate;

/// A learner's code, for tests of the kit.
public final class Learner {
  private Learner() {}

  public static void waits(Gate gate) {
    gate.await();
  }

  public static void computes(Gate gate) {
    while (!gate.isOpen()) {
      Thread.onSpinWait();
    }
  }
}

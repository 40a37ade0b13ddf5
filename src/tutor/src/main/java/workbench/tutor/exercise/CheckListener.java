package workbench.tutor.exercise;

import java.util.List;

/// Hears of a check as it goes on, on the thread that checks.
public interface CheckListener {
  /// Hears nothing.
  CheckListener NONE = new CheckListener() {};

  /// The classes compiled; these tests will run.
  default void planned(List<String> tests) {}

  /// A test begins.
  default void began(String test) {}

  /// A test is over.
  default void ended(TestResult result) {}
}

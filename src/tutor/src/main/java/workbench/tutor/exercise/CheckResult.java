package workbench.tutor.exercise;

import java.util.List;
import workbench.practice.check.CompileError;

/// What came of checking an exercise.
public sealed interface CheckResult {
  /// The learner's classes, or the suite with them, do not compile.
  record NotCompiled(List<CompileError> errors) implements CheckResult {
    public NotCompiled {
      errors = List.copyOf(errors);
    }
  }

  /// The suite ran.
  record Tried(List<TestResult> tests) implements CheckResult {
    public Tried {
      tests = List.copyOf(tests);
    }

    /// How many passed.
    public int passed() {
      return (int) tests.stream().filter(TestResult::isPassed).count();
    }
  }

  /// The check JVM could not do its work.
  ///
  /// @param sentence why
  record Impossible(String sentence) implements CheckResult {}

  /// It was cancelled.
  record Cancelled() implements CheckResult {}

  /// Whether all tests passed.
  default boolean isPassed() {
    return this instanceof Tried tried
        && !tried.tests.isEmpty()
        && tried.passed() == tried.tests.size();
  }
}

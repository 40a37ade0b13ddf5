package workbench.tutor.grade;

import java.util.List;
import workbench.practice.check.Failure;
import workbench.tutor.exercise.TestResult;
import workbench.tutor.exercise.TestResult.Outcome;

/// What became of one test.
///
/// @param outcome `passed`, `failed`, `halted` or `not run`
/// @param seconds how long it took
/// @param what what is wrong, in a sentence; empty if nothing is
/// @param seen what was seen of it, a line each
public record GradedTest(
    String test, String outcome, double seconds, String what, List<String> seen) {
  public GradedTest {
    seen = List.copyOf(seen);
  }

  static GradedTest of(TestResult result) {
    String outcome =
        switch (result.outcome()) {
          case Outcome.Passed _ -> "passed";
          case Outcome.Failed _ -> "failed";
          case Outcome.Halted _ -> "halted";
          case Outcome.NotRun _ -> "not run";
        };
    return new GradedTest(
        result.test(),
        outcome,
        result.took().toMillis() / 1e3,
        result.failure().map(Failure::what).orElse(""),
        result.failure().map(Failure::seen).orElse(List.of()));
  }

  boolean isPassed() {
    return outcome.equals("passed");
  }
}

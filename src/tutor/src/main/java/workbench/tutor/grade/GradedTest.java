package workbench.tutor.grade;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import workbench.practice.check.Failure;
import workbench.tutor.exercise.TestResult;
import workbench.tutor.exercise.TestResult.Outcome;

/// What became of one test.
///
/// @param seconds how long it took
/// @param what what is wrong, in a sentence; empty if nothing is
/// @param seen what was seen of it, a line each
public record GradedTest(
    String test, Result outcome, double seconds, String what, List<String> seen) {
  /// How it ended.
  public enum Result {
    @JsonProperty("passed")
    PASSED,
    @JsonProperty("failed")
    FAILED,
    @JsonProperty("halted")
    HALTED,
    @JsonProperty("not run")
    NOT_RUN
  }

  public GradedTest {
    seen = List.copyOf(seen);
  }

  static GradedTest of(TestResult result) {
    Result outcome =
        switch (result.outcome()) {
          case Outcome.Passed _ -> Result.PASSED;
          case Outcome.Failed _ -> Result.FAILED;
          case Outcome.Halted _ -> Result.HALTED;
          case Outcome.NotRun _ -> Result.NOT_RUN;
        };
    return new GradedTest(
        result.test(),
        outcome,
        result.took().toMillis() / 1e3,
        result.failure().map(Failure::what).orElse(""),
        result.failure().map(Failure::seen).orElse(List.of()));
  }

  boolean isPassed() {
    return outcome == Result.PASSED;
  }
}

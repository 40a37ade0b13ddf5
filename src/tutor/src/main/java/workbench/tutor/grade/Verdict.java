package workbench.tutor.grade;

import com.fasterxml.jackson.annotation.JsonProperty;
import workbench.tutor.exercise.CheckResult;
import workbench.tutor.exercise.TestResult.Outcome;

/// What became of one exercise of one student.
public enum Verdict {
  /// All tests passed.
  @JsonProperty("passed")
  PASSED("passed"),
  /// Some tests found a fault.
  @JsonProperty("failed")
  FAILED("failed"),
  /// A test hung, exited, or flooded.
  @JsonProperty("halted")
  HALTED("halted"),
  /// The classes do not compile.
  @JsonProperty("not-compiled")
  NOT_COMPILED("does not compile"),
  /// There is no such exercise in the submission.
  @JsonProperty("missing")
  MISSING("not handed in"),
  /// It could not be checked, through no fault of the student's.
  @JsonProperty("not-checked")
  NOT_CHECKED("not checked");

  private final String words;

  Verdict(String words) {
    this.words = words;
  }

  /// For people.
  public String words() {
    return words;
  }

  static Verdict of(CheckResult result) {
    return switch (result) {
      case CheckResult.NotCompiled _ -> NOT_COMPILED;
      case CheckResult.Impossible _, CheckResult.Cancelled _ -> NOT_CHECKED;
      case CheckResult.Tried tried -> {
        if (tried.isPassed()) {
          yield PASSED;
        }
        boolean isHalted =
            tried.tests().stream().anyMatch(t -> t.outcome() instanceof Outcome.Halted);
        yield isHalted ? HALTED : FAILED;
      }
    };
  }
}

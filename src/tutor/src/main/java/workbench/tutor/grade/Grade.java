package workbench.tutor.grade;

import java.util.List;
import workbench.practice.check.CompileError;
import workbench.tutor.exercise.CheckResult;

/// The result of one exercise of one student, as it is kept.
///
/// @param content names the sources and the tests that it is about
/// @param seconds how long the check took
/// @param fault the first thing that is wrong, in a sentence; empty if nothing is
public record Grade(
    String student,
    String exercise,
    String content,
    Verdict verdict,
    double seconds,
    String fault,
    List<GradedTest> tests) {
  public Grade {
    tests = List.copyOf(tests);
  }

  static Grade missing(String student, String exercise) {
    return new Grade(student, exercise, "", Verdict.MISSING, 0, "", List.of());
  }

  static Grade of(
      Submission submission, String exercise, String content, CheckResult result, double seconds) {
    List<GradedTest> tests =
        result instanceof CheckResult.Tried(var tried)
            ? tried.stream().map(GradedTest::of).toList()
            : List.of();
    return new Grade(
        submission.student(),
        exercise,
        content,
        Verdict.of(result),
        seconds,
        fault(result, tests),
        tests);
  }

  private static String fault(CheckResult result, List<GradedTest> tests) {
    return switch (result) {
      case CheckResult.NotCompiled(var errors) -> told(errors);
      case CheckResult.Impossible(String sentence) -> sentence;
      case CheckResult.Cancelled _ -> "The check was cancelled.";
      case CheckResult.Tried _ ->
          tests.stream()
              .filter(test -> !test.what().isEmpty())
              .findFirst()
              .map(test -> test.test() + ": " + test.what())
              .orElse("");
    };
  }

  private static String told(List<CompileError> errors) {
    CompileError first = errors.getFirst();
    String message = first.message().lines().findFirst().orElse("");
    return first.file().getFileName() + ":" + first.line() + ": " + message;
  }

  /// How many tests passed.
  public int passed() {
    return (int) tests.stream().filter(GradedTest::isPassed).count();
  }

  /// Whether it is final: it need not be checked again as long as the sources stay the same.
  boolean isFinal() {
    return verdict != Verdict.NOT_CHECKED && verdict != Verdict.MISSING;
  }
}

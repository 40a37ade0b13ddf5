package workbench.ui.exercises;

import static workbench.ui.kit.Texts.text;

import java.util.Locale;
import workbench.practice.check.HaltCause;
import workbench.report.Words;
import workbench.tutor.exercise.CheckResult;

/// What a check does, or came to, in a sentence.
final class CheckWords {
  private CheckWords() {}

  static String status(CheckModel check) {
    return switch (check.phaseProperty().get()) {
      case NONE -> text("exercises.status.none");
      case COMPILING -> text("exercises.status.compiling");
      case TESTING -> testing(check);
      case STOPPING -> text("exercises.status.stopping");
      case OVER -> check.resultProperty().get().map(CheckWords::result).orElse("");
    };
  }

  private static String testing(CheckModel check) {
    int all = check.tests().size();
    double seconds = (System.nanoTime() - check.sinceProperty().get()) / 1e9;
    String time = Words.format("%.0f s", seconds);
    return check
        .underWay()
        .map(t -> text("exercises.status.testing", t.number(), all, time))
        .orElseGet(() -> text("exercises.status.between", all, time));
  }

  private static String result(CheckResult result) {
    return switch (result) {
      case CheckResult.NotCompiled(var errors) ->
          errors.size() == 1
              ? text("exercises.status.oneError")
              : text("exercises.status.errors", errors.size());
      case CheckResult.Tried tried ->
          tried.isPassed()
              ? text("exercises.status.passed", tried.tests().size())
              : text("exercises.status.failed", tried.passed(), tried.tests().size());
      case CheckResult.Impossible(String sentence) -> sentence;
      case CheckResult.Cancelled _ -> text("exercises.status.cancelled");
    };
  }

  /// What kept a test from its end, in a word or two.
  static String halt(HaltCause cause) {
    return text("exercises.halt." + cause.name().toLowerCase(Locale.ROOT));
  }
}

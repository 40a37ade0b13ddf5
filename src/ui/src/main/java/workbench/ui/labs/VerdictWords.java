package workbench.ui.labs;

import static workbench.ui.kit.Texts.text;

import java.util.Optional;
import workbench.tutor.lab.Answer;
import workbench.tutor.lab.Guess;
import workbench.tutor.lab.LabProgress.Verdict;
import workbench.tutor.page.Prediction;

/// What is said of a prediction.
final class VerdictWords {
  private VerdictWords() {}

  /// A sentence; empty as long as there is nothing to say.
  static String of(QuestionModel model) {
    Verdict verdict = model.verdictProperty().get();
    return model
        .answerProperty()
        .get()
        .map(answer -> of(answer, model))
        .orElse(
            switch (verdict) {
              case OPEN -> "";
              case RIGHT -> text("labs.wasRight");
              case WRONG -> text("labs.wasWrong");
            });
  }

  private static String of(Answer answer, QuestionModel model) {
    return switch (answer) {
      case Answer.Unknown(String why) -> text("labs.notTold", why);
      case Answer.Choice _ ->
          switch (model.verdictProperty().get()) {
            case OPEN -> text("labs.marked");
            case RIGHT -> text("labs.right");
            case WRONG -> text("labs.wrong");
          };
      case Answer.Measured(double value) -> measured(value, model);
    };
  }

  private static String measured(double value, QuestionModel model) {
    String unit = model.prediction().kind() instanceof Prediction.Quantity q ? q.unit() : "";
    String right = NumberWords.write(value) + " " + unit;
    Optional<Guess> guess = model.guessProperty().get();
    if (!(guess.orElse(null) instanceof Guess.Stated(double stated))) {
      return text("labs.measured", right);
    }
    return switch (model.verdictProperty().get()) {
      case OPEN -> text("labs.measured", right);
      case RIGHT -> text("labs.rightNumber", right);
      case WRONG -> text("labs.wrongNumber", right, off(stated, value));
    };
  }

  /// How far a guess is off.
  private static String off(double stated, double value) {
    double more = stated - value;
    String by =
        value == 0 || Math.abs(more / value) > 10
            ? NumberWords.write(Math.abs(more))
            : Math.round(100 * Math.abs(more / value)) + " %";
    return text(more > 0 ? "labs.tooMuch" : "labs.tooLittle", by);
  }
}

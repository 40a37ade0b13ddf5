package workbench.ui.labs;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import workbench.tutor.lab.Answer;
import workbench.tutor.lab.Guess;
import workbench.tutor.lab.LabProgress.Given;
import workbench.tutor.lab.LabProgress.Verdict;
import workbench.tutor.page.Prediction;

/// A prediction: what was guessed, and what the run said. Once a run has answered it, the guess
/// stands. It knows no control. FX thread only.
final class QuestionModel {
  private final Prediction prediction;
  private final ObjectProperty<Optional<Guess>> guess =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Answer>> answer =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Verdict> verdict = new SimpleObjectProperty<>(Verdict.OPEN);

  QuestionModel(Prediction prediction) {
    this.prediction = prediction;
  }

  Prediction prediction() {
    return prediction;
  }

  /// What the learner predicts; empty as long as nothing.
  ObjectProperty<Optional<Guess>> guessProperty() {
    return guess;
  }

  /// What the first run that told said, since the page was opened.
  ObjectProperty<Optional<Answer>> answerProperty() {
    return answer;
  }

  /// Whether the guess was right; open also if there was none.
  ObjectProperty<Verdict> verdictProperty() {
    return verdict;
  }

  /// Whether the guess can no longer be changed.
  boolean isSettled() {
    return verdict.get() != Verdict.OPEN
        || answer.get().filter(a -> !(a instanceof Answer.Unknown)).isPresent();
  }

  /// A run has answered.
  void answer(Answer said) {
    if (answer.get().filter(a -> !(a instanceof Answer.Unknown)).isPresent()) {
      return;
    }
    if (!(said instanceof Answer.Unknown) && verdict.get() == Verdict.OPEN) {
      guess
          .get()
          .ifPresent(
              made -> verdict.set(said.confirms(made, prediction) ? Verdict.RIGHT : Verdict.WRONG));
    }
    answer.set(Optional.of(said));
  }

  /// As it is kept; empty if nothing was predicted.
  Optional<Given> given() {
    return guess.get().map(made -> new Given(text(made), verdict.get()));
  }

  private static String text(Guess guess) {
    return switch (guess) {
      case Guess.Chosen(int index) -> String.valueOf(index);
      case Guess.Stated(double number) -> String.valueOf(number);
    };
  }

  /// Brings back what was kept. What does not fit the page any more is passed over.
  void restore(Given kept) {
    try {
      Guess made =
          switch (prediction.kind()) {
            case Prediction.Choices _ -> new Guess.Chosen(Integer.parseInt(kept.guess()));
            case Prediction.Quantity _ -> new Guess.Stated(Double.parseDouble(kept.guess()));
          };
      if (made instanceof Guess.Chosen(int index) && !isChoice(index)) {
        return;
      }
      verdict.set(kept.verdict());
      guess.set(Optional.of(made));
    } catch (NumberFormatException e) {
      forget();
    }
  }

  private boolean isChoice(int index) {
    return prediction.kind() instanceof Prediction.Choices(var choices)
        && index >= 0
        && index < choices.size();
  }

  void forget() {
    verdict.set(Verdict.OPEN);
    answer.set(Optional.empty());
    guess.set(Optional.empty());
  }
}

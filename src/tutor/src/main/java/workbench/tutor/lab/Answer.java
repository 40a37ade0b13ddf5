package workbench.tutor.lab;

import workbench.tutor.page.Prediction;

/// What a run answers to a prediction.
public sealed interface Answer {
  /// This choice is the right one.
  ///
  /// @param index from 0
  record Choice(int index) implements Answer {}

  /// This is the number.
  record Measured(double value) implements Answer {}

  /// The cell, as it was run, does not tell.
  ///
  /// @param why a sentence
  record Unknown(String why) implements Answer {}

  /// Whether a guess is right.
  default boolean confirms(Guess guess, Prediction prediction) {
    return switch (this) {
      case Choice(int index) -> guess instanceof Guess.Chosen(int guessed) && guessed == index;
      case Measured(double value) ->
          guess instanceof Guess.Stated(double number)
              && prediction.kind() instanceof Prediction.Quantity quantity
              && quantity.isRight(number, value);
      case Unknown _ -> false;
    };
  }
}

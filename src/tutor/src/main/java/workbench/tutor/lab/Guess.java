package workbench.tutor.lab;

/// What a learner predicts.
public sealed interface Guess {
  /// One of the choices.
  ///
  /// @param index from 0
  record Chosen(int index) implements Guess {}

  /// A number.
  record Stated(double number) implements Guess {}
}

package workbench.ui.exercises;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import workbench.tutor.exercise.TestName;
import workbench.tutor.exercise.TestResult;

/// One test of a check. It knows no control. FX thread only.
final class TestModel {
  /// How far it has come.
  sealed interface State {
    record Planned() implements State {}

    record UnderWay() implements State {}

    record Over(TestResult result) implements State {}

    /// The check was cancelled before it was over.
    record Left() implements State {}
  }

  private final int number;
  private final String name;
  private final ObjectProperty<State> state = new SimpleObjectProperty<>(new State.Planned());

  /// @param number its place in the suite, from 1
  /// @param name of its method
  TestModel(int number, String name) {
    this.number = number;
    this.name = name;
  }

  int number() {
    return number;
  }

  String name() {
    return name;
  }

  String sentence() {
    return TestName.sentence(name);
  }

  ObjectProperty<State> stateProperty() {
    return state;
  }
}

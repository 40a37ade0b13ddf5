package workbench.ui.exercises;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import workbench.practice.check.CompileError;
import workbench.tutor.exercise.CheckResult;
import workbench.tutor.exercise.TestResult;

/// A check as it goes on, or the last one. It knows no control. FX thread only.
final class CheckModel {
  /// What the check is doing.
  enum Phase {
    /// There was none yet.
    NONE,
    COMPILING,
    TESTING,
    STOPPING,
    OVER;

    boolean isBusy() {
      return this != NONE && this != OVER;
    }
  }

  private final ObjectProperty<Phase> phase = new SimpleObjectProperty<>(Phase.NONE);
  private final LongProperty since = new SimpleLongProperty();
  private final ObservableList<TestModel> tests = FXCollections.observableArrayList();
  private final ObjectProperty<List<CompileError>> errors = new SimpleObjectProperty<>(List.of());
  private final ObjectProperty<Optional<CheckResult>> result =
      new SimpleObjectProperty<>(Optional.empty());

  ObjectProperty<Phase> phaseProperty() {
    return phase;
  }

  /// When it began, on the clock of [System#nanoTime].
  LongProperty sinceProperty() {
    return since;
  }

  /// Its tests, as soon as the classes have compiled.
  ObservableList<TestModel> tests() {
    return tests;
  }

  /// What the compiler did not like.
  ObjectProperty<List<CompileError>> errorsProperty() {
    return errors;
  }

  /// What came of it; empty before the first, and while another is under way.
  ObjectProperty<Optional<CheckResult>> resultProperty() {
    return result;
  }

  /// The test that is under way.
  Optional<TestModel> underWay() {
    return tests.stream()
        .filter(t -> t.stateProperty().get() instanceof TestModel.State.UnderWay)
        .findFirst();
  }

  /// There was none yet.
  void forget() {
    result.set(Optional.empty());
    errors.set(List.of());
    tests.clear();
    phase.set(Phase.NONE);
  }

  void begin(long nowNanos) {
    forget();
    since.set(nowNanos);
    phase.set(Phase.COMPILING);
  }

  void planned(List<String> names) {
    tests.clear();
    names.forEach(this::test);
    if (phase.get() == Phase.COMPILING) {
      phase.set(Phase.TESTING);
    }
  }

  void began(String name) {
    test(name).stateProperty().set(new TestModel.State.UnderWay());
  }

  void ended(TestResult test) {
    test(test.test()).stateProperty().set(new TestModel.State.Over(test));
  }

  private TestModel test(String name) {
    return tests.stream()
        .filter(t -> t.name().equals(name))
        .findFirst()
        .orElseGet(() -> {
          TestModel added = new TestModel(tests.size() + 1, name);
          tests.add(added);
          return added;
        });
  }

  /// It was told to stop.
  void stopping() {
    phase.set(Phase.STOPPING);
  }

  void over(CheckResult came) {
    switch (came) {
      case CheckResult.NotCompiled(var found) -> errors.set(found);
      case CheckResult.Tried(var all) -> all.forEach(this::settle);
      case CheckResult.Impossible _, CheckResult.Cancelled _ -> {}
    }
    for (TestModel test : tests) {
      if (!(test.stateProperty().get() instanceof TestModel.State.Over)) {
        test.stateProperty().set(new TestModel.State.Left());
      }
    }
    result.set(Optional.of(came));
    phase.set(Phase.OVER);
  }

  /// The tests that were not run have told nothing yet.
  private void settle(TestResult result) {
    if (!(test(result.test()).stateProperty().get() instanceof TestModel.State.Over)) {
      ended(result);
    }
  }
}

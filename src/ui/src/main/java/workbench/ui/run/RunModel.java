package workbench.ui.run;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import workbench.bench.predict.Model;
import workbench.bench.predict.Prediction;
import workbench.labs.Variant;
import workbench.labs.Variants;
import workbench.labs.Workload;
import workbench.probe.event.Event.Calibrated;

/// What the Run screen shows: the choices, what is going on, what was guessed, calculated and
/// measured. It knows no control. FX thread only.
final class RunModel {
  /// What one operation costs here, and with which workload and cores it was measured.
  record Parts(Calibrated costs, Workload workload, int cores) {
    /// Whether it would cost the same with another workload, and that many cores.
    boolean holdFor(Workload other, int otherCores) {
      return cores == otherCores && WorkloadModel.costsTheSame(workload, other);
    }
  }

  /// A run that is over, or under way.
  ///
  /// @param model what the model said of it; empty if its parts could not be measured
  /// @param measured what it came to; empty while it goes on
  record Last(
      Variant variant,
      Optional<Prediction> guess,
      Optional<Prediction> model,
      Optional<Prediction> measured) {}

  private final WorkloadModel workload;
  private final ObjectProperty<Variant> variant =
      new SimpleObjectProperty<>(Variants.ALL.getFirst());
  private final ObjectProperty<RunState> state = new SimpleObjectProperty<>(RunState.STARTING);
  private final ObjectProperty<Optional<Parts>> parts =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Prediction>> guess =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Last>> last = new SimpleObjectProperty<>(Optional.empty());
  private final StringProperty outcome = new SimpleStringProperty("");

  RunModel(WorkloadModel workload) {
    this.workload = workload;
    // A guess is for one variant and one workload.
    variant.addListener((_, _, _) -> guess.set(Optional.empty()));
    workload.workloadProperty().addListener((_, _, _) -> guess.set(Optional.empty()));
  }

  WorkloadModel workload() {
    return workload;
  }

  ObjectProperty<Variant> variantProperty() {
    return variant;
  }

  ObjectProperty<RunState> stateProperty() {
    return state;
  }

  ObjectProperty<Optional<Parts>> partsProperty() {
    return parts;
  }

  /// What the learner guesses of the next run.
  ObjectProperty<Optional<Prediction>> guessProperty() {
    return guess;
  }

  /// The last run.
  ObjectProperty<Optional<Last>> lastProperty() {
    return last;
  }

  /// How the last run ended, in a sentence; empty if there is nothing to say.
  StringProperty outcomeProperty() {
    return outcome;
  }

  /// Whether what was measured holds for the dials as they stand.
  boolean partsAreOfNow() {
    return parts.get().filter(this::isOfNow).isPresent();
  }

  private boolean isOfNow(Parts measured) {
    return measured.holdFor(workload.workloadProperty().get(), workload.cores());
  }

  /// What the model says of the next run; empty if the parts are not known.
  Optional<Prediction> prediction() {
    return parts
        .get()
        .filter(this::isOfNow)
        .map(p ->
            Model.of(workload.workloadProperty().get(), workload.cores(), p.costs())
                .predict(variant.get().id()));
  }
}

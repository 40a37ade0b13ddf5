package workbench.ui.exercises;

import atlantafx.base.theme.Styles;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import workbench.tutor.exercise.CheckResult;
import workbench.ui.exercises.CheckModel.Phase;

/// Begins and stops a check, and says in a sentence how far it is or what came of it.
final class CheckBar extends HBox {
  private static final Duration TICK = Duration.millis(100);
  private static final PseudoClass GOOD = PseudoClass.getPseudoClass("good");

  private final CheckModel model;
  private final Label status = Parts.sentence("");
  private final ProgressBar progress = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
  private final Button check;

  CheckBar(CheckModel model, Runnable begin, Runnable end) {
    this.model = model;
    this.check = Parts.button("check-exercise", "check", Feather.PLAY, begin);
    check.getStyleClass().add(Styles.SUCCESS);
    Button stop = Parts.button("stop-check", "stop", Feather.SQUARE, end);
    stop.getStyleClass().add(Styles.DANGER);
    progress.getStyleClass().add(Styles.SMALL);
    progress.setPrefWidth(80);
    progress.setMinWidth(80);
    status.setId("check-status");
    status.setMinWidth(0);
    status.getStyleClass().add("check-status");
    HBox.setHgrow(status, Priority.ALWAYS);
    getStyleClass().add("check-bar");
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(check, stop, progress, status);
    Timeline clock = new Timeline(new KeyFrame(TICK, _ -> tell()));
    clock.setCycleCount(Animation.INDEFINITE);
    model
        .phaseProperty()
        .subscribe(phase -> {
          stop.setDisable(!phase.isBusy() || phase == Phase.STOPPING);
          Parts.show(progress, phase.isBusy());
          if (phase.isBusy()) {
            clock.play();
          } else {
            clock.stop();
          }
          tell();
        });
  }

  private void tell() {
    status.setText(CheckWords.status(model));
    status.pseudoClassStateChanged(
        GOOD, model.resultProperty().get().filter(CheckResult::isPassed).isPresent());
    progress.setProgress(
        model.phaseProperty().get() == Phase.TESTING
            ? share()
            : ProgressBar.INDETERMINATE_PROGRESS);
  }

  /// Of the tests that are over, so that something is seen from the first one on.
  private double share() {
    long over =
        model.tests().stream()
            .filter(t -> t.stateProperty().get() instanceof TestModel.State.Over)
            .count();
    return (over + 0.5) / Math.max(1, model.tests().size());
  }

  Button check() {
    return check;
  }
}

package workbench.ui.sandbox;

import static workbench.ui.kit.Texts.text;

import atlantafx.base.theme.Styles;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import workbench.report.Words;

/// What the lab is doing, in a sentence, and for how long.
final class StatusLine extends HBox {
  private static final Duration TICK = Duration.millis(100);

  private final SandboxModel model;
  private final Label words = new Label();

  StatusLine(SandboxModel model) {
    this.model = model;
    words.setId("sandbox-status");
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    ProgressBar progress = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    progress.getStyleClass().add(Styles.SMALL);
    progress.setPrefWidth(80);
    progress.setMinWidth(80);
    getStyleClass().add("status-line");
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(progress, words);
    Timeline clock = new Timeline(new KeyFrame(TICK, _ -> tell()));
    clock.setCycleCount(Animation.INDEFINITE);
    model
        .stateProperty()
        .subscribe(state -> {
          progress.setVisible(state.isBusy());
          progress.setManaged(state.isBusy());
          if (state == LabState.RUNNING) {
            clock.play();
          } else {
            clock.stop();
          }
          tell();
        });
    model.outcomeProperty().subscribe(_ -> tell());
  }

  private void tell() {
    words.setText(
        switch (model.state()) {
          case ABSENT -> "";
          case STARTING -> text("sandbox.state.starting");
          case WAITING -> text("sandbox.state.waiting");
          case READY -> ready();
          case RUNNING -> text("sandbox.state.running", seconds());
          case STOPPING -> text("sandbox.state.stopping");
          case ENDING -> text("sandbox.state.ending");
          case RESETTING -> text("sandbox.state.resetting");
          case BROKEN -> text("sandbox.state.broken");
        });
  }

  private String ready() {
    String outcome = model.outcomeProperty().get();
    return outcome.isEmpty() ? text("sandbox.state.ready") : outcome;
  }

  private String seconds() {
    return Words.format("%.1f s", (System.nanoTime() - model.sinceProperty().get()) / 1e9);
  }
}

package workbench.ui.output;

import static workbench.ui.kit.Texts.text;

import atlantafx.base.theme.Styles;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import workbench.report.Words;

/// What the lab is doing, in a sentence, and for how long.
public final class StatusLine extends HBox {
  private static final Duration TICK = Duration.millis(100);

  private final ReadOnlyObjectProperty<LabState> state;
  private final ReadOnlyLongProperty since;
  private final ReadOnlyStringProperty outcome;
  private final Label words = new Label();

  /// @param id of the sentence
  /// @param since when the cell under evaluation began, on the clock of [System#nanoTime]
  /// @param outcome what became of the last thing that was done, in a sentence
  public StatusLine(
      String id,
      ReadOnlyObjectProperty<LabState> state,
      ReadOnlyLongProperty since,
      ReadOnlyStringProperty outcome) {
    this.state = state;
    this.since = since;
    this.outcome = outcome;
    words.setId(id);
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
    state.subscribe(now -> {
      progress.setVisible(now.isBusy());
      progress.setManaged(now.isBusy());
      if (now == LabState.RUNNING) {
        clock.play();
      } else {
        clock.stop();
      }
      tell();
    });
    outcome.subscribe(_ -> tell());
  }

  private void tell() {
    words.setText(
        switch (state.get()) {
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
    return outcome.get().isEmpty() ? text("sandbox.state.ready") : outcome.get();
  }

  private String seconds() {
    return Words.format("%.1f s", (System.nanoTime() - since.get()) / 1e9);
  }
}

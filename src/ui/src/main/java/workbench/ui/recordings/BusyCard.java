package workbench.ui.recordings;

import static workbench.ui.kit.Texts.text;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/// Says over a screen what takes a while, and lets it be cancelled. What is soon over is not told.
public final class BusyCard extends HBox {
  private static final Duration A_WHILE = Duration.millis(300);

  /// @param what empty for nothing
  public BusyCard(String cancelId, ObservableStringValue what, Runnable cancel) {
    Label told = new Label();
    Button button = new Button(text("recordings.cancel"));
    button.setId(cancelId);
    button.setOnAction(_ -> cancel.run());
    getChildren().addAll(told, new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS), button);
    getStyleClass().addAll("card", "busy");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setVisible(false);
    PauseTransition wait = new PauseTransition(A_WHILE);
    wait.setOnFinished(_ -> setVisible(!what.get().isEmpty()));
    what.subscribe(now -> {
      told.setText(now);
      if (now.isEmpty()) {
        setVisible(false);
      } else {
        wait.playFromStart();
      }
    });
  }
}

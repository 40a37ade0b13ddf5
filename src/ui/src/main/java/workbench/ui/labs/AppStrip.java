package workbench.ui.labs;

import static workbench.ui.kit.Texts.text;

import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import workbench.bench.measure.UiLag;
import workbench.bench.recording.Tape;
import workbench.probe.event.AppImage;
import workbench.probe.event.Event.AppPainted;
import workbench.probe.event.Event.RunStarted;
import workbench.probe.event.Event.Sample;
import workbench.report.Words;
import workbench.ui.kit.Spinner;

/// The window of the application under study in one line, while a cell runs a variant: a spinner,
/// how far it is, and a button that counts clicks, as the lab's UI thread painted them last. When
/// that thread is frozen, so are they; only the word that it does not respond is the host's.
final class AppStrip extends HBox {
  private static final PseudoClass FROZEN = PseudoClass.getPseudoClass("frozen");
  private static final Duration LOOKS_EVERY = Duration.millis(50);

  private final Spinner spinner = new Spinner();
  private final Label progress = new Label();
  private final Button counter = new Button();
  private final Label state = new Label();
  private final Timeline looking = new Timeline(new KeyFrame(LOOKS_EVERY, _ -> look()));
  private Optional<Tape> tape = Optional.empty();

  /// @param click clicks the application's button, in the lab
  AppStrip(CellModel cell, Runnable click) {
    getStyleClass().addAll("card", "app-strip");
    setAlignment(Pos.CENTER_LEFT);
    progress.setId("app-progress-" + cell.number());
    counter.setId("app-counter-" + cell.number());
    counter.getStyleClass().add("app-counter");
    counter.setOnAction(_ -> click.run());
    counter.setTooltip(new Tooltip(text("app.remark")));
    counter.setMinWidth(USE_PREF_SIZE);
    state.setId("app-state-" + cell.number());
    state.getStyleClass().add("app-state");
    Region gap = new Region();
    setHgrow(gap, Priority.ALWAYS);
    getChildren().addAll(spinner, progress, state, gap, counter);
    looking.setCycleCount(Animation.INDEFINITE);
    cell.tapeProperty().subscribe(this::show);
  }

  private void show(Optional<Tape> now) {
    tape = now.filter(t -> t.last(RunStarted.class).filter(s -> s.items() > 0).isPresent());
    setVisible(tape.isPresent());
    setManaged(tape.isPresent());
    look();
    if (tape.filter(t -> !t.isEnded()).isPresent()) {
      looking.play();
    } else {
      looking.stop();
    }
  }

  private void look() {
    tape.ifPresent(t -> {
      int items = t.last(RunStarted.class).map(RunStarted::items).orElse(0);
      paint(t.last(AppPainted.class).orElse(new AppPainted(0, 0, 0, "")), items);
      long lag = t.isEnded() ? 0 : t.last(Sample.class).map(Sample::uiLagNanos).orElse(0L);
      boolean isFrozen = lag > UiLag.FREEZE.toNanos();
      state.setText(
          isFrozen
              ? text("app.frozen", Words.format("%.1f s", lag / 1e9))
              : text(t.isEnded() ? "app.done" : "app.responding"));
      state.pseudoClassStateChanged(FROZEN, isFrozen);
      counter.setDisable(t.isEnded());
      if (t.isEnded()) {
        looking.stop();
      }
    });
  }

  private void paint(AppPainted app, int items) {
    spinner.turn(app.frame());
    long ready = app.images().chars().filter(c -> c == AppImage.RESULT.letter()).count();
    progress.setText(text("app.progress", ready, items));
    counter.setText(text("app.clicked", app.clicks()));
  }
}

package workbench.ui.run;

import static workbench.ui.kit.Texts.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import workbench.bench.recording.Recording;
import workbench.probe.event.AppImage;
import workbench.probe.event.Event.AppPainted;
import workbench.probe.event.Event.ItemStarted;
import workbench.report.Words;
import workbench.ui.instruments.Now;
import workbench.ui.instruments.Picture;
import workbench.ui.kit.Spinner;
import workbench.ui.run.Thumbnails.Thumbnail;

/// The window of the application under study, as the lab's UI thread painted it last: a spinner, a
/// button that counts clicks, and the images. When that thread is frozen, so is this; only the word
/// that it does not respond is the host's.
final class AppView extends BorderPane {
  private final Thumbnails thumbnails;
  private final Executor background;
  private final Executor fx;
  private final Spinner spinner = new Spinner();
  private final Label progress = new Label();
  private final Button counter = new Button();
  private final Mosaic tiles = new Mosaic();
  private final Label state = new Label();
  private final StackPane veil = new StackPane();
  private final Label veilText = new Label();
  private final List<Tile> shown = new ArrayList<>();
  private final Map<Integer, String> sources = new HashMap<>();
  private Optional<AppPainted> painted = Optional.empty();
  private long runStart = Long.MIN_VALUE;

  /// @param background makes the small pictures
  /// @param click clicks the application's button, in the lab
  AppView(Thumbnails thumbnails, Executor background, Executor fx, Runnable click) {
    this.thumbnails = thumbnails;
    this.background = background;
    this.fx = fx;
    getStyleClass().add("app");
    counter.setId("app-counter");
    counter.getStyleClass().add("app-counter");
    counter.setOnAction(_ -> click.run());
    counter.setMinWidth(Region.USE_PREF_SIZE);
    setTop(top());
    setCenter(images());
    state.setId("app-state");
    state.getStyleClass().add("app-state");
    setBottom(state);
    clear();
  }

  private Region top() {
    progress.setId("app-progress");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox top = new HBox(spinner, progress, gap, counter);
    top.getStyleClass().add("app-top");
    top.setAlignment(Pos.CENTER_LEFT);
    return top;
  }

  private Region images() {
    veilText.getStyleClass().add("app-veil-text");
    veil.getStyleClass().add("app-veil");
    veil.getChildren().add(veilText);
    veil.setMouseTransparent(true);
    veil.setVisible(false);
    StackPane stack = new StackPane(tiles, veil);
    stack.setMinHeight(0);
    return stack;
  }

  private void clear() {
    progress.setText(text("app.idle"));
    counter.setText(text("app.clicked", 0));
    state.setText("");
    tiles.clear();
    shown.clear();
    sources.clear();
    painted = Optional.empty();
  }

  void show(Picture picture) {
    if (picture.recording().isEmpty()) {
      if (runStart != Long.MIN_VALUE) {
        runStart = Long.MIN_VALUE;
        clear();
      }
      return;
    }
    Recording recording = picture.recording().get();
    if (recording.started().atNanos() != runStart) {
      runStart = recording.started().atNanos();
      clear();
    }
    if (!picture.app().equals(painted)) {
      painted = picture.app();
      learnSources(recording);
      painted.ifPresent(app -> paint(app, recording));
    }
    tellState(picture);
  }

  private void learnSources(Recording recording) {
    if (sources.size() < recording.itemsStarted().size()) {
      for (ItemStarted item : recording.itemsStarted()) {
        sources.putIfAbsent(item.item(), item.source());
      }
    }
  }

  private void paint(AppPainted app, Recording recording) {
    spinner.turn(app.frame());
    long ready = app.images().chars().filter(c -> c == AppImage.RESULT.letter()).count();
    progress.setText(text("app.progress", ready, recording.started().items()));
    counter.setText(text("app.clicked", app.clicks()));
    while (shown.size() < app.images().length()) {
      Tile tile = new Tile();
      shown.add(tile);
      tiles.add(tile);
    }
    for (int i = 0; i < app.images().length(); i++) {
      Tile tile = shown.get(i);
      tile.show(AppImage.of(app.images().charAt(i)));
      if (!tile.hasPicture()) {
        String source = sources.get(i + 1);
        if (source != null) {
          tile.awaitPicture();
          var _ =
              CompletableFuture.supplyAsync(() -> thumbnails.of(source), background)
                  .thenAcceptAsync(small -> give(tile, small), fx);
        }
      }
    }
  }

  private static void give(Tile tile, Optional<Thumbnail> small) {
    small.ifPresent(tile::setPicture);
  }

  private void tellState(Picture picture) {
    Now now = picture.now();
    veil.setVisible(now.isFrozen());
    if (now.isFrozen()) {
      String lag = Words.format("%.1f s", now.uiLagNanos() / 1e9);
      veilText.setText(text("app.frozen", lag));
      state.setText(text("app.frozen", lag));
    } else {
      state.setText(text(picture.isEnded() ? "app.done" : "app.responding"));
    }
    state.pseudoClassStateChanged(PseudoClass.getPseudoClass("frozen"), now.isFrozen());
  }
}

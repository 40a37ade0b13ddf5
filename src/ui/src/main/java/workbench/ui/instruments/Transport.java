package workbench.ui.instruments;

import static workbench.ui.kit.Texts.text;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import workbench.report.Words;
import workbench.report.chart.ChartKind;
import workbench.ui.kit.Icons;
import workbench.ui.kit.Shortcut;

/// Moves through a run's time: pause, steps, speed, zoom.
final class Transport extends HBox {
  private static final double CLOSER = 0.6;
  private static final double A_BIT = 0.25;

  private final InstrumentsModel model;
  private final Button pause;
  private final Slider position = new Slider(0, 1, 1);
  private final Label time = new Label();
  private boolean isShowing;

  Transport(InstrumentsModel model) {
    this.model = model;
    this.pause = Icons.button(Feather.PAUSE, text("transport.pause"), model::pauseOrGoOn);
    pause.setId("transport-pause");
    position.setAccessibleText(text("transport.position"));
    position.setTooltip(new Tooltip(text("transport.position")));
    position.setBlockIncrement(0.02);
    position
        .valueProperty()
        .subscribe(value -> {
          if (!isShowing) {
            model.standAt((long) (value.doubleValue() * model.tapeProperty().get().lengthNanos()));
          }
        });
    HBox.setHgrow(position, Priority.ALWAYS);
    time.getStyleClass().add("transport-time");
    time.setMinWidth(USE_PREF_SIZE);
    getStyleClass().add("transport");
    setAlignment(Pos.CENTER_LEFT);
    getChildren()
        .addAll(
            pause,
            Icons.button(Feather.SKIP_BACK, text("transport.back"), () -> model.step(-1)),
            Icons.button(Feather.SKIP_FORWARD, text("transport.forward"), () -> model.step(1)),
            Icons.button(Feather.FAST_FORWARD, text("transport.end"), model::toEnd),
            position,
            time,
            speeds(),
            lanes(),
            Icons.button(Feather.ZOOM_IN, text("transport.closer"), () -> model.zoom(CLOSER)),
            Icons.button(Feather.ZOOM_OUT, text("transport.farther"), () -> model.zoom(1 / CLOSER)),
            Icons.button(Feather.MAXIMIZE_2, text("transport.all"), model::zoomOut));
  }

  /// The timeline's lanes: threads or items.
  private Node lanes() {
    ToggleGroup group = new ToggleGroup();
    HBox lanes = new HBox();
    lanes.getStyleClass().add("lane-choice");
    lanes.setMinWidth(USE_PREF_SIZE);
    for (ChartKind kind : List.of(ChartKind.TIMELINE, ChartKind.ITEMS)) {
      ToggleButton button = new ToggleButton(text("timeline." + kind.id()));
      button.setId("show-" + kind.id());
      button.getStyleClass().add(kind == ChartKind.TIMELINE ? Styles.LEFT_PILL : Styles.RIGHT_PILL);
      button.setToggleGroup(group);
      button.setOnAction(_ -> {
        button.setSelected(true);
        model.showTimeline(kind);
      });
      model.sightProperty().subscribe(sight -> button.setSelected(sight.timeline() == kind));
      lanes.getChildren().add(button);
    }
    return lanes;
  }

  private ChoiceBox<Double> speeds() {
    ChoiceBox<Double> speeds = new ChoiceBox<>();
    speeds.getItems().setAll(Playhead.SPEEDS);
    speeds.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Double speed) {
            return Words.format("%s ×", speed >= 1 ? Words.format("%.0f", speed) : speed);
          }

          @Override
          public Double fromString(String text) {
            return Double.valueOf(text.replace("×", "").strip());
          }
        });
    speeds.setValue(model.speedProperty().get());
    speeds.setAccessibleText(text("transport.speed"));
    speeds.setTooltip(new Tooltip(text("transport.speed")));
    speeds.valueProperty().subscribe(speed -> model.playAt(speed));
    return speeds;
  }

  List<Shortcut> shortcuts() {
    return List.of(
        Shortcut.of("Shortcut+P", text("transport.pauseKey"), model::pauseOrGoOn),
        Shortcut.of("Shortcut+T", text("transport.lanes"), this::switchLanes),
        Shortcut.of("Alt+Left", text("transport.back"), () -> model.step(-1)),
        Shortcut.of("Alt+Right", text("transport.forward"), () -> model.step(1)),
        Shortcut.of("Alt+End", text("transport.end"), model::toEnd),
        Shortcut.of("Alt+Up", text("transport.closer"), () -> model.zoom(CLOSER)),
        Shortcut.of("Alt+Down", text("transport.farther"), () -> model.zoom(1 / CLOSER)),
        Shortcut.of("Alt+Page Up", text("transport.earlier"), () -> model.moveBy(-A_BIT)),
        Shortcut.of("Alt+Page Down", text("transport.later"), () -> model.moveBy(A_BIT)),
        Shortcut.of("Alt+Home", text("transport.all"), model::zoomOut));
  }

  private void switchLanes() {
    boolean isByThread = model.sightProperty().get().timeline() == ChartKind.TIMELINE;
    model.showTimeline(isByThread ? ChartKind.ITEMS : ChartKind.TIMELINE);
  }

  void show(Picture picture) {
    isShowing = true;
    long length = picture.lengthNanos();
    position.setDisable(length == 0);
    if (!position.isValueChanging()) {
      position.setValue(length == 0 ? 1 : (double) picture.atNanos() / length);
    }
    isShowing = false;
    time.setText(
        picture.atNanos() == length
            ? Words.time(length / 1e6)
            : text("transport.at", Words.time(picture.atNanos() / 1e6), Words.time(length / 1e6)));
    boolean isRunning = model.isRunning();
    String name = text(isRunning ? "transport.pause" : "transport.play");
    if (!name.equals(pause.getAccessibleText())) {
      pause.setGraphic(new FontIcon(isRunning ? Feather.PAUSE : Feather.PLAY));
      pause.setAccessibleText(name);
      pause.setTooltip(new Tooltip(name));
    }
  }
}

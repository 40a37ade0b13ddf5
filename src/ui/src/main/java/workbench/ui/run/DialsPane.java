package workbench.ui.run;

import static workbench.ui.kit.Texts.text;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import workbench.probe.event.Event.Calibrated;
import workbench.report.Words;

/// The dials of the workload, presets for them, and what one operation costs here.
final class DialsPane extends VBox {
  private final RunModel model;
  private final Label costs = new Label();

  DialsPane(RunModel model) {
    this.model = model;
    Label title = new Label(text("run.workload"));
    title.getStyleClass().add("section-title");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox heading = new HBox(title, gap, presets());
    heading.setAlignment(Pos.CENTER_LEFT);
    costs.getStyleClass().add("faint");
    costs.setWrapText(true);
    costs.setId("costs");
    costs.setMinHeight(USE_PREF_SIZE);
    getStyleClass().add("dials");
    getChildren().addAll(heading, grid(), costs);
    model.partsProperty().subscribe(this::tellCosts);
    model.stateProperty().subscribe(this::tellCosts);
    model.workload().workloadProperty().subscribe(this::tellCosts);
  }

  private MenuButton presets() {
    MenuButton presets = new MenuButton(text("run.presets"));
    presets.setId("presets");
    presets.getStyleClass().add("small");
    for (Preset preset : Preset.ALL) {
      MenuItem item = new MenuItem(text("preset." + preset.id()));
      item.setOnAction(_ -> model.workload().apply(preset));
      presets.getItems().add(item);
    }
    return presets;
  }

  private GridPane grid() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("dial-grid");
    ColumnConstraints name = new ColumnConstraints();
    name.setMinWidth(Region.USE_PREF_SIZE);
    ColumnConstraints slider = new ColumnConstraints();
    slider.setHgrow(Priority.ALWAYS);
    ColumnConstraints value = new ColumnConstraints();
    value.setMinWidth(Region.USE_PREF_SIZE);
    grid.getColumnConstraints().addAll(name, slider, value);
    int row = 0;
    for (Dial dial : model.workload().dials()) {
      grid.addRow(row++, label(dial), slider(dial), value(dial));
    }
    return grid;
  }

  private static Label label(Dial dial) {
    Label label = new Label(text("dial." + dial.id()));
    label.setTooltip(new Tooltip(text("dial." + dial.id() + ".help")));
    return label;
  }

  private Slider slider(Dial dial) {
    Slider slider = new Slider(0, Math.max(1, dial.values().size() - 1), 0);
    slider.setId("dial-" + dial.id());
    slider.setBlockIncrement(1);
    slider.setMajorTickUnit(1);
    slider.setMinorTickCount(0);
    slider.setSnapToTicks(true);
    slider.setMinWidth(60);
    slider.setDisable(dial.values().size() < 2);
    slider.setTooltip(new Tooltip(text("dial." + dial.id() + ".help")));
    var value = model.workload().valueProperty(dial);
    value.subscribe(v -> {
      int index = dial.indexOf(v.doubleValue());
      if (Math.round(slider.getValue()) != index) {
        slider.setValue(index);
      }
      slider.setAccessibleText(
          text("dial." + dial.id()) + " " + dial.word().apply(v.doubleValue()));
    });
    slider
        .valueProperty()
        .addListener((_, _, position) -> {
          int index = (int) Math.round(position.doubleValue());
          value.set(dial.values().get(Math.clamp(index, 0, dial.values().size() - 1)));
        });
    return slider;
  }

  private Label value(Dial dial) {
    Label label = new Label();
    label.getStyleClass().add("dial-value");
    label.setId("value-" + dial.id());
    model
        .workload()
        .valueProperty(dial)
        .subscribe(v -> label.setText(dial.word().apply(v.doubleValue())));
    return label;
  }

  private void tellCosts() {
    if (model.partsAreOfNow()) {
      Calibrated c = model.partsProperty().get().orElseThrow().costs();
      costs.setText(
          text(
              "run.costs",
              Words.time(c.downloadNanos() / 1e6),
              Words.time(c.blurNanos() / 1e6),
              Words.time(c.saveNanos() / 1e6)));
    } else {
      costs.setText(
          text(
              switch (model.stateProperty().get()) {
                case STARTING -> "run.starting";
                case CALIBRATING -> "run.calibrating";
                case READY, WARMING_UP, RUNNING, CANCELLING -> "run.costsUnknown";
                case BROKEN -> "run.broken";
              }));
    }
  }
}

package workbench.ui.exercises;

import static workbench.ui.kit.Texts.text;

import javafx.collections.ListChangeListener;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/// A button for each of the learner's files, with a dot if it has changes that are not saved.
final class SourceTabs extends FlowPane {
  private final DeskModel model;

  SourceTabs(DeskModel model) {
    this.model = model;
    getStyleClass().add("buffer-tabs");
    model.sources().addListener((ListChangeListener<SourceModel>) _ -> show());
    model.currentProperty().subscribe(_ -> show());
    show();
  }

  private void show() {
    getChildren().setAll(model.sources().stream().map(this::tab).toList());
  }

  private ToggleButton tab(SourceModel source) {
    ToggleButton tab = new ToggleButton();
    tab.getStyleClass().add("buffer-tab");
    tab.setMinWidth(USE_PREF_SIZE);
    tab.setSelected(source.equals(model.currentProperty().get()));
    tab.setOnAction(_ -> {
      model.currentProperty().set(source);
      tab.setSelected(true);
    });
    tab.setTooltip(new Tooltip(source.file().toString()));
    source.buffer().changedBinding().subscribe(isChanged -> name(tab, source, isChanged));
    return tab;
  }

  private static void name(ToggleButton tab, SourceModel source, boolean isChanged) {
    tab.setText(isChanged ? source.name() + " •" : source.name());
    tab.setAccessibleText(isChanged ? text("sandbox.changed", source.name()) : source.name());
  }
}

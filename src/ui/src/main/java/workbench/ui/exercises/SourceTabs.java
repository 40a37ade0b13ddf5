package workbench.ui.exercises;

import static workbench.ui.kit.Texts.text;

import java.util.HashMap;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/// A button for each of the learner's files, with a dot if it has changes that are not saved.
final class SourceTabs extends FlowPane {
  private final DeskModel model;
  private final Map<SourceModel, ToggleButton> tabs = new HashMap<>();

  SourceTabs(DeskModel model) {
    this.model = model;
    getStyleClass().add("buffer-tabs");
    model.sources().addListener((ListChangeListener<SourceModel>) _ -> show());
    model.currentProperty().addListener((_, _, _) -> select());
    show();
  }

  private void show() {
    tabs.keySet().retainAll(model.sources());
    getChildren()
        .setAll(model.sources().stream().map(s -> tabs.computeIfAbsent(s, this::tab)).toList());
    select();
  }

  private void select() {
    tabs.forEach((source, tab) -> tab.setSelected(source.equals(model.currentProperty().get())));
  }

  private ToggleButton tab(SourceModel source) {
    ToggleButton tab = new ToggleButton();
    tab.getStyleClass().add("buffer-tab");
    tab.setMinWidth(USE_PREF_SIZE);
    tab.setOnAction(_ -> {
      model.currentProperty().set(source);
      select();
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

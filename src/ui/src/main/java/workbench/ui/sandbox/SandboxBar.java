package workbench.ui.sandbox;

import static workbench.ui.kit.Texts.text;

import atlantafx.base.theme.Styles;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import workbench.ui.output.LabState;

/// The buttons above the editor.
final class SandboxBar extends FlowPane {
  /// What the buttons do.
  record Actions(
      Runnable run,
      Runnable stop,
      Runnable create,
      Runnable open,
      Runnable save,
      Runnable saveAs,
      Runnable reset,
      Runnable leftovers) {}

  SandboxBar(SandboxModel model, Actions actions) {
    getStyleClass().add("sandbox-bar");
    setAlignment(Pos.CENTER_LEFT);
    Button run = button("sandbox-run", Feather.PLAY, actions.run);
    run.getStyleClass().add(Styles.SUCCESS);
    Button stop = button("sandbox-stop", Feather.SQUARE, actions.stop);
    stop.getStyleClass().add(Styles.DANGER);
    Button reset = button("sandbox-reset", Feather.ROTATE_CCW, actions.reset);
    Button leftovers = button("sandbox-leftovers", Feather.ACTIVITY, actions.leftovers);
    model
        .stateProperty()
        .subscribe(state -> {
          run.setDisable(!state.mayRun());
          stop.setDisable(!state.mayStop());
          reset.setDisable(state == LabState.RESETTING || state == LabState.STARTING);
          leftovers.setDisable(state != LabState.READY);
        });
    getChildren()
        .addAll(
            run,
            stop,
            new Separator(Orientation.VERTICAL),
            button("sandbox-new", Feather.FILE_PLUS, actions.create),
            button("sandbox-open", Feather.FOLDER, actions.open),
            button("sandbox-save", Feather.SAVE, actions.save),
            button("sandbox-save-as", Feather.EDIT, actions.saveAs),
            new Separator(Orientation.VERTICAL),
            reset,
            leftovers,
            limit(model));
  }

  private static Button button(String id, Feather icon, Runnable action) {
    String key = "sandbox." + id.substring("sandbox-".length());
    Button button = new Button(text(key), new FontIcon(icon));
    button.setId(id);
    button.setTooltip(new Tooltip(text(key + ".help")));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private static Node limit(SandboxModel model) {
    ChoiceBox<TimeLimit> choice = new ChoiceBox<>();
    choice.setId("sandbox-limit");
    choice.getItems().setAll(TimeLimit.values());
    choice.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(TimeLimit limit) {
            return limit == null ? "" : text("sandbox.limit." + limit.name());
          }

          @Override
          public TimeLimit fromString(String text) {
            throw new UnsupportedOperationException("The choice is not typed.");
          }
        });
    choice.valueProperty().bindBidirectional(model.limitProperty());
    choice.setAccessibleText(text("sandbox.limit.help"));
    choice.setTooltip(new Tooltip(text("sandbox.limit.help")));
    Label label = new Label(text("sandbox.limit"));
    label.setLabelFor(choice);
    label.setMinWidth(USE_PREF_SIZE);
    HBox both = new HBox(label, choice);
    both.getStyleClass().add("sandbox-limit");
    both.setAlignment(Pos.CENTER_LEFT);
    return both;
  }
}

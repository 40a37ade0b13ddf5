package workbench.ui.labs;

import static workbench.ui.kit.Texts.text;

import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import workbench.bench.recording.Tape;
import workbench.probe.event.Event.RunStarted;

/// Which of a cell's runs its charts show; seen if there are several.
final class RunChoice extends FlowPane {
  private final CellModel cell;

  RunChoice(CellModel cell) {
    this.cell = cell;
    getStyleClass().add("run-choice");
    cell.tapes().addListener((ListChangeListener<Tape>) _ -> show());
    cell.tapeProperty().subscribe(_ -> show());
    show();
  }

  private void show() {
    boolean isChoice = cell.tapes().size() > 1;
    setVisible(isChoice);
    setManaged(isChoice);
    getChildren().clear();
    if (!isChoice) {
      return;
    }
    getChildren().add(new Label(text("labs.runs")));
    ToggleGroup group = new ToggleGroup();
    int number = 0;
    for (Tape tape : cell.tapes()) {
      RadioButton choice = new RadioButton(name(tape, ++number));
      choice.setId("run-choice-" + cell.number() + "-" + number);
      choice.setToggleGroup(group);
      choice.setSelected(cell.tapeProperty().get().filter(tape::equals).isPresent());
      choice.setOnAction(_ -> cell.tapeProperty().set(Optional.of(tape)));
      getChildren().add(choice);
    }
  }

  private static String name(Tape tape, int number) {
    return number + " " + tape.last(RunStarted.class).map(RunStarted::variant).orElse("");
  }
}

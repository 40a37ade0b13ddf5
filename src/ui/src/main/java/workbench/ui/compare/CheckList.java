package workbench.ui.compare;

import static workbench.ui.kit.Texts.text;

import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import workbench.bench.recording.KeptRecording;
import workbench.report.Words;
import workbench.ui.recordings.RecordingWords;

/// The recordings, each with a box to tick: by mouse, or by the space bar.
final class CheckList extends ListView<KeptRecording> {
  private final CompareModel model;
  private final Runnable tooMany;

  /// @param tooMany tells that one more cannot be ticked
  CheckList(CompareModel model, Runnable tooMany) {
    this.model = model;
    this.tooMany = tooMany;
    setId("compare-choice");
    setAccessibleText(text("compare.choice"));
    getStyleClass().add("recordings");
    Label nothing = new Label(text("recordings.none"));
    nothing.setWrapText(true);
    nothing.getStyleClass().add("faint");
    setPlaceholder(nothing);
    setCellFactory(_ -> new Cell());
    model
        .allProperty()
        .subscribe(all -> {
          if (!all.equals(getItems())) {
            int at = getSelectionModel().getSelectedIndex();
            getItems().setAll(all);
            getSelectionModel().select(Math.clamp(at, all.isEmpty() ? -1 : 0, all.size() - 1));
          }
        });
    model.chosenProperty().subscribe(_ -> refresh());
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          KeptRecording selected = getSelectionModel().getSelectedItem();
          if (selected != null
              && (key.getCode() == KeyCode.SPACE || key.getCode() == KeyCode.ENTER)) {
            tick(selected);
            key.consume();
          }
        });
  }

  private void tick(KeptRecording recording) {
    if (!model.choose(recording.id(), !isChosen(recording))) {
      tooMany.run();
      refresh();
    }
  }

  private boolean isChosen(KeptRecording recording) {
    return model.chosenProperty().get().contains(recording.id());
  }

  private final class Cell extends ListCell<KeptRecording> {
    private final CheckBox box = new CheckBox();
    private final Label title = new Label();
    private final Label detail = new Label();
    private final VBox lines = new VBox(title, detail);
    private final HBox all = new HBox(box, lines);

    Cell() {
      box.setFocusTraversable(false);
      title.getStyleClass().add("recording-title");
      detail.getStyleClass().add("recording-detail");
      lines.setMinWidth(0);
      all.setAlignment(Pos.CENTER_LEFT);
      all.getStyleClass().add("check-row");
      setPrefWidth(0);
      box.setOnAction(_ -> {
        KeptRecording recording = getItem();
        if (recording != null) {
          tick(recording);
        }
      });
    }

    @Override
    protected void updateItem(KeptRecording r, boolean isEmpty) {
      super.updateItem(r, isEmpty);
      if (isEmpty || r == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      box.setSelected(isChosen(r));
      title.setText(r.name().isEmpty() ? r.title() : r.title() + " · " + r.summary().variant());
      detail.setText(
          String.join(
              " · ",
              Words.time(r.summary().wallNanos() / 1e6),
              RecordingWords.when(r.summary().at()),
              RecordingWords.outcome(r.summary())));
      setGraphic(all);
      setAccessibleText(
          text(
              isChosen(r) ? "compare.ticked" : "compare.unticked",
              title.getText(),
              detail.getText()));
    }
  }
}

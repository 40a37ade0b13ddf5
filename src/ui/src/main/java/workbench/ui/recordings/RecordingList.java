package workbench.ui.recordings;

import static workbench.ui.kit.Texts.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import workbench.bench.recording.KeptRecording;
import workbench.report.Words;

/// The recordings that are listed. What was selected stays so when there are others; if it has
/// gone, what comes after it is selected, and if nothing is looked at, the newest.
final class RecordingList extends ListView<KeptRecording> {
  private final RecordingsModel model;
  private boolean isChanging;

  RecordingList(RecordingsModel model) {
    this.model = model;
    setId("recordings");
    setAccessibleText(text("recordings.list"));
    getStyleClass().add("recordings");
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    setCellFactory(_ -> new Cell());
    Label nothing = new Label();
    nothing.setWrapText(true);
    nothing.getStyleClass().add("faint");
    setPlaceholder(nothing);
    model
        .listedBinding()
        .subscribe(listed -> {
          nothing.setText(
              text(model.allProperty().get().isEmpty() ? "recordings.none" : "recordings.noMatch"));
          change(listed);
        });
    getSelectionModel()
        .getSelectedItems()
        .addListener(
            (ListChangeListener<KeptRecording>)
                _ -> {
                  if (!isChanging) {
                    tell();
                  }
                });
  }

  private void change(List<KeptRecording> listed) {
    if (listed.equals(getItems())) {
      return;
    }
    Set<String> before =
        getSelectionModel().getSelectedItems().stream()
            .map(KeptRecording::id)
            .collect(Collectors.toCollection(HashSet::new));
    int first = getSelectionModel().getSelectedIndices().stream().min(Integer::compare).orElse(-1);
    isChanging = true;
    getItems().setAll(listed);
    getSelectionModel().clearSelection();
    for (int i = 0; i < listed.size(); i++) {
      if (before.contains(listed.get(i).id())) {
        getSelectionModel().select(i);
      }
    }
    boolean mayChoose = first >= 0 || model.shownProperty().get().isEmpty();
    if (mayChoose && getSelectionModel().isEmpty() && !listed.isEmpty()) {
      getSelectionModel().select(Math.clamp(first, 0, listed.size() - 1));
    }
    isChanging = false;
    tell();
  }

  private void tell() {
    model.selectedProperty().set(List.copyOf(getSelectionModel().getSelectedItems()));
  }

  /// Selects one recording alone; nothing happens if it is not listed.
  void selectOnly(KeptRecording recording) {
    for (int i = 0; i < getItems().size(); i++) {
      if (getItems().get(i).id().equals(recording.id())) {
        getSelectionModel().clearAndSelect(i);
        getFocusModel().focus(i);
        scrollTo(i);
      }
    }
  }

  private static final class Cell extends ListCell<KeptRecording> {
    private final Label title = new Label();
    private final Label wall = new Label();
    private final Label work = new Label();
    private final Label when = new Label();
    private final Label outcome = new Label();
    private final VBox lines =
        new VBox(new HBox(title, gap(), wall), work, new HBox(when, gap(), outcome));

    Cell() {
      title.getStyleClass().add("recording-title");
      wall.getStyleClass().add("recording-title");
      work.getStyleClass().add("recording-detail");
      when.getStyleClass().add("recording-detail");
      outcome.getStyleClass().add("recording-detail");
      lines.setMinWidth(0);
      title.setMinWidth(0);
      wall.setMinWidth(Region.USE_PREF_SIZE);
      outcome.setMinWidth(Region.USE_PREF_SIZE);
      setPrefWidth(0);
    }

    private static Region gap() {
      Region gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      return gap;
    }

    @Override
    protected void updateItem(KeptRecording r, boolean isEmpty) {
      super.updateItem(r, isEmpty);
      if (isEmpty || r == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      String variant = r.name().isEmpty() ? "" : r.summary().variant() + " · ";
      title.setText(r.title());
      wall.setText(Words.time(r.summary().wallNanos() / 1e6));
      work.setText(variant + RecordingWords.work(r.summary()));
      when.setText(
          RecordingWords.when(r.summary().at()) + (r.note().isEmpty() ? "" : " · " + r.note()));
      outcome.setText(RecordingWords.outcome(r.summary()));
      lines.setAlignment(Pos.CENTER_LEFT);
      setGraphic(lines);
      setAccessibleText(
          String.join(
              ", ",
              title.getText(),
              wall.getText(),
              work.getText(),
              when.getText(),
              outcome.getText()));
    }
  }
}

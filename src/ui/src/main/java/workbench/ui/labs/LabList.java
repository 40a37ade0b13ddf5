package workbench.ui.labs;

import static workbench.ui.kit.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import workbench.tutor.lab.Lab;

/// The labs in order, each with how far the learner has come. The one that is selected is opened.
final class LabList extends ListView<LabRow> {
  /// Labs that are only passed by are not opened.
  private static final Duration PASSED_BY = Duration.millis(150);

  private final LabsModel model;
  private final PauseTransition settled = new PauseTransition(PASSED_BY);

  LabList(LabsModel model, Consumer<Lab> open) {
    this.model = model;
    setId("lab-list");
    setAccessibleText(text("labs.list"));
    getStyleClass().addAll("variants", "labs-list");
    setItems(model.rows());
    setCellFactory(_ -> new LabCell());
    settled.setOnFinished(_ -> {
      LabRow row = getSelectionModel().getSelectedItem();
      if (row != null) {
        open.accept(row.lab());
      }
    });
    getSelectionModel()
        .selectedItemProperty()
        .addListener((_, _, row) -> {
          if (row != null && !model.openProperty().get().equals(Optional.of(row.lab()))) {
            settled.playFromStart();
          }
        });
    // A row that is replaced is no longer selected.
    model
        .rows()
        .addListener(
            (ListChangeListener<LabRow>) _ -> model.openProperty().get().ifPresent(this::select));
    model.openProperty().subscribe(lab -> lab.ifPresent(this::select));
  }

  private void select(Lab lab) {
    settled.stop();
    model
        .row(lab.number())
        .ifPresent(row -> {
          getSelectionModel().select(row);
          scrollTo(Math.max(0, lab.number() - 4));
        });
  }

  private static final class LabCell extends ListCell<LabRow> {
    @Override
    protected void updateItem(@Nullable LabRow row, boolean isEmpty) {
      super.updateItem(row, isEmpty);
      setText(null);
      setGraphic(isEmpty || row == null ? null : graphic(row));
      setAccessibleText(
          isEmpty || row == null ? null : row.lab().title() + ", " + String.join(", ", told(row)));
    }

    private static HBox graphic(LabRow row) {
      Label number = new Label(String.valueOf(row.lab().number()));
      number.getStyleClass().add("lab-number");
      Label title = new Label(row.lab().title());
      title.setWrapText(true);
      VBox words = new VBox(title);
      for (String line : told(row)) {
        Label summary = new Label(line);
        summary.getStyleClass().add("variant-summary");
        words.getChildren().add(summary);
      }
      words.setMinWidth(0);
      words.setPrefWidth(0);
      HBox.setHgrow(words, Priority.ALWAYS);
      HBox graphic = new HBox(number, words);
      sign(row).ifPresent(icon -> graphic.getChildren().add(new Label("", new FontIcon(icon))));
      graphic.getStyleClass().add("lab-row");
      return graphic;
    }

    private static Optional<Feather> sign(LabRow row) {
      if (row.isBroken()) {
        return Optional.of(Feather.ALERT_TRIANGLE);
      }
      return row.progress().isFinished() ? Optional.of(Feather.CHECK) : Optional.empty();
    }

    private static List<String> told(LabRow row) {
      List<String> told = new ArrayList<>();
      if (row.isBroken()) {
        told.add(text("labs.isBroken"));
        return told;
      }
      String minutes = text("labs.minutes", row.minutes());
      told.add(
          row.isBegun()
              ? minutes + " · " + text(row.progress().isFinished() ? "labs.finished" : "labs.begun")
              : minutes);
      int made = row.progress().answers().size();
      if (made > 0) {
        told.add(text("labs.score", row.progress().right(), made));
      }
      return told;
    }
  }
}

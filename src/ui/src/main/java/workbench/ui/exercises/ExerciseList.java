package workbench.ui.exercises;

import static workbench.ui.kit.Texts.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import workbench.tutor.exercise.Exercise;

/// The exercises, with how far the learner has come. The one that is selected is opened.
final class ExerciseList extends ListView<ExerciseRow> {
  /// Exercises that are only passed by are not opened.
  private static final Duration PASSED_BY = Duration.millis(150);

  private static final int ABOVE = 4;
  private static final double SCROLL_BAR = 16;
  private static final double LEAST_WIDTH = 100;

  private final ExercisesModel model;
  private final PauseTransition settled = new PauseTransition(PASSED_BY);

  ExerciseList(ExercisesModel model, Consumer<Exercise> open) {
    this.model = model;
    setId("exercise-list");
    setAccessibleText(text("exercises.list"));
    getStyleClass().addAll("variants", "labs-list");
    setItems(model.rows());
    setCellFactory(_ -> new ExerciseCell());
    // How high a row is depends on how wide the list is.
    widthProperty().addListener(_ -> refresh());
    settled.setOnFinished(_ -> {
      ExerciseRow row = getSelectionModel().getSelectedItem();
      if (row != null) {
        open.accept(row.exercise());
      }
    });
    getSelectionModel()
        .selectedItemProperty()
        .addListener((_, _, row) -> {
          if (row != null && !isOpen(row)) {
            settled.playFromStart();
          }
        });
    // A row that is replaced is no longer selected.
    model.rows().addListener((ListChangeListener<ExerciseRow>) _ -> selectOpen());
    model.openProperty().subscribe(_ -> selectOpen());
  }

  private boolean isOpen(ExerciseRow row) {
    return model.openProperty().get().equals(Optional.of(row.exercise()));
  }

  private void selectOpen() {
    model.rows().stream()
        .filter(this::isOpen)
        .findFirst()
        .ifPresent(row -> {
          settled.stop();
          getSelectionModel().select(row);
          scrollTo(Math.max(0, row.exercise().number() - ABOVE));
        });
  }

  private static final class ExerciseCell extends ListCell<ExerciseRow> {
    @Override
    protected void updateItem(@Nullable ExerciseRow row, boolean isEmpty) {
      super.updateItem(row, isEmpty);
      setText(null);
      setGraphic(isEmpty || row == null ? null : graphic(row));
      setAccessibleText(isEmpty || row == null ? null : row.exercise().title() + ", " + told(row));
    }

    /// High enough for a title of several lines.
    @Override
    protected double computePrefHeight(double width) {
      ListView<ExerciseRow> list = getListView();
      if (!(getGraphic() instanceof HBox graphic)
          || list == null
          || list.getWidth() < LEAST_WIDTH) {
        return super.computePrefHeight(width);
      }
      double across = list.getWidth() - SCROLL_BAR;
      for (Region around : List.of(list, this, graphic)) {
        across -= around.snappedLeftInset() + around.snappedRightInset();
      }
      double high = 0;
      for (Node part : graphic.getChildren()) {
        if (part instanceof Label) {
          across -= part.prefWidth(-1) + graphic.getSpacing();
        }
      }
      for (Node part : graphic.getChildren()) {
        high = Math.max(high, part.prefHeight(across));
      }
      return snappedTopInset() + high + snappedBottomInset();
    }

    private static HBox graphic(ExerciseRow row) {
      Label number = new Label(String.valueOf(row.exercise().number()));
      number.getStyleClass().add("lab-number");
      Label title = new Label(row.exercise().title());
      title.setWrapText(true);
      Label summary = new Label(told(row));
      summary.getStyleClass().add("variant-summary");
      VBox words = new VBox(title, summary);
      words.setMinWidth(0);
      words.setPrefWidth(0);
      HBox.setHgrow(words, Priority.ALWAYS);
      HBox graphic = new HBox(number, words);
      sign(row).ifPresent(icon -> graphic.getChildren().add(new Label("", new FontIcon(icon))));
      graphic.getStyleClass().add("lab-row");
      return graphic;
    }

    private static Optional<Feather> sign(ExerciseRow row) {
      return switch (row.state()) {
        case NEW -> Optional.empty();
        case BEGUN -> Optional.of(Feather.EDIT_2);
        case SOLVED -> Optional.of(Feather.CHECK);
      };
    }

    private static String told(ExerciseRow row) {
      String minutes = text("labs.minutes", row.exercise().instructions().front().minutes());
      return switch (row.state()) {
        case NEW -> minutes;
        case BEGUN, SOLVED ->
            minutes
                + " · "
                + text("exercises.state." + row.state().name().toLowerCase(Locale.ROOT));
      };
    }
  }
}

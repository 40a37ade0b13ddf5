package workbench.ui.exercises;

import static workbench.ui.kit.Texts.text;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Asks which text to keep of a file that was changed here and by another program.
final class ConflictBar extends HBox {
  private final Label sentence = Parts.sentence("");

  /// @param keepMine keeps the text that is written here
  ConflictBar(DeskModel model, Consumer<SourceModel> keepMine) {
    getStyleClass().addAll("notice", "warning");
    setAlignment(Pos.CENTER_LEFT);
    sentence.setId("conflict");
    sentence.setMinWidth(0);
    sentence.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    getChildren()
        .addAll(
            new FontIcon(Feather.ALERT_TRIANGLE),
            sentence,
            Parts.button(
                "keep-mine",
                "keepMine",
                Feather.EDIT_2,
                () -> keepMine.accept(model.currentProperty().get())),
            Parts.button(
                "take-theirs",
                "takeTheirs",
                Feather.DOWNLOAD,
                () -> model.currentProperty().get().takeTheirs()));
    model
        .currentProperty()
        .flatMap(SourceModel::theirsProperty)
        .subscribe(theirs -> show(model.currentProperty().get(), theirs));
  }

  private void show(SourceModel source, Optional<String> theirs) {
    sentence.setText(text("exercises.conflict", source.name()));
    Parts.show(this, theirs.isPresent());
  }
}

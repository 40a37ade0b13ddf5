package workbench.ui.recordings;

import static workbench.ui.kit.Texts.text;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;

/// Says which recordings are listed: by words, and by variant.
final class FilterPane extends HBox {
  private final TextField search = new TextField();
  private final ChoiceBox<String> variant = new ChoiceBox<>();
  private boolean isChanging;

  FilterPane(RecordingsModel model) {
    search.setId("recordings-search");
    search.setPromptText(text("recordings.search"));
    search.setAccessibleText(text("recordings.search"));
    search.textProperty().bindBidirectional(model.searchProperty());
    search.setPrefColumnCount(10);
    HBox.setHgrow(search, Priority.ALWAYS);
    variant.setId("recordings-variant");
    variant.setMinWidth(USE_PREF_SIZE);
    variant.setAccessibleText(text("recordings.variant"));
    variant.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(String id) {
            return id == null || id.isEmpty() ? text("recordings.allVariants") : id;
          }

          @Override
          public String fromString(String shown) {
            return shown;
          }
        });
    variant.getItems().setAll("");
    variant.setValue("");
    variant
        .valueProperty()
        .subscribe(id -> {
          if (!isChanging && id != null) {
            model.variantProperty().set(id);
          }
        });
    model.allProperty().subscribe(_ -> offer(model));
    getStyleClass().add("recordings-filter");
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(search, variant);
  }

  private void offer(RecordingsModel model) {
    List<String> offered = new ArrayList<>(List.of(""));
    offered.addAll(model.variants());
    if (!offered.equals(variant.getItems())) {
      isChanging = true;
      variant.getItems().setAll(offered);
      isChanging = false;
      variant.setValue(
          offered.contains(model.variantProperty().get()) ? model.variantProperty().get() : "");
    }
  }

  TextField search() {
    return search;
  }
}

package workbench.ui.run;

import static workbench.ui.kit.Texts.text;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import workbench.labs.Variant;
import workbench.labs.Variants;

/// The variants, each with what it does.
final class VariantList extends ListView<Variant> {
  VariantList(RunModel model) {
    getItems().setAll(Variants.ALL);
    setId("variants");
    setAccessibleText(text("run.variants"));
    getStyleClass().add("variants");
    setCellFactory(_ -> new Cell());
    model
        .variantProperty()
        .subscribe(variant -> {
          if (!variant.equals(getSelectionModel().getSelectedItem())) {
            getSelectionModel().select(variant);
            scrollTo(variant);
          }
        });
    getSelectionModel()
        .selectedItemProperty()
        .subscribe(variant -> {
          if (variant != null) {
            model.variantProperty().set(variant);
          }
        });
  }

  private static final class Cell extends ListCell<Variant> {
    private final Label title = new Label();
    private final Label summary = new Label();
    private final VBox lines = new VBox(title, summary);

    Cell() {
      title.getStyleClass().add("variant-title");
      summary.getStyleClass().add("variant-summary");
      summary.setWrapText(true);
      lines.setMinWidth(0);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Variant variant, boolean isEmpty) {
      super.updateItem(variant, isEmpty);
      if (isEmpty || variant == null) {
        setGraphic(null);
        setAccessibleText(null);
      } else {
        title.setText(variant.title());
        summary.setText(variant.summary());
        setGraphic(lines);
        setAccessibleText(variant.title() + ": " + variant.summary());
      }
    }
  }
}

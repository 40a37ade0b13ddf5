package workbench.ui.editor;

import static workbench.ui.kit.Texts.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import workbench.shell.Assistant.Documentation;
import workbench.shell.Assistant.Suggestion;

/// What helps at the caret, laid over the screen: suggestions, documentation, or both. The keyboard
/// stays in the editor.
public final class AssistBox extends HBox {
  private static final Pattern IN_PARAGRAPH = Pattern.compile("(?<=\\S)\n(?=[^\\s•*-])");
  private static final int MOST_PARAGRAPHS = 3;

  private final ListView<Suggestion> list = new ListView<>();
  private final VBox words = new VBox();
  private final ScrollPane documentation = new ScrollPane(words);

  public AssistBox() {
    setId("assist");
    getStyleClass().add("assist");
    setManaged(false);
    setVisible(false);
    list.setId("suggestions");
    list.setAccessibleText(text("sandbox.suggestions"));
    list.setFocusTraversable(false);
    list.getStyleClass().add("suggestions");
    list.setCellFactory(_ -> new SuggestionCell());
    words.getStyleClass().add("assist-words");
    documentation.getStyleClass().add("assist-documentation");
    documentation.setFitToWidth(true);
    documentation.setFocusTraversable(false);
    getChildren().addAll(list, documentation);
  }

  ReadOnlyObjectProperty<Suggestion> selectedProperty() {
    return list.getSelectionModel().selectedItemProperty();
  }

  boolean isChoosing() {
    return isVisible() && list.isVisible();
  }

  /// @param caretInScene empty to stay where it is
  void choose(List<Suggestion> suggestions, Optional<Bounds> caretInScene) {
    list.getItems().setAll(suggestions);
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
    show(true, !words.getChildren().isEmpty(), caretInScene);
  }

  void document(List<Documentation> known, Bounds caretInScene) {
    tell(known);
    show(false, true, Optional.of(caretInScene));
  }

  /// Shows the documentation beside the suggestions.
  void tell(List<Documentation> known) {
    words.getChildren().clear();
    for (Documentation d : known) {
      Label signature = new Label(d.signature());
      signature.getStyleClass().add("assist-signature");
      signature.setWrapText(true);
      words.getChildren().add(signature);
      String shown = shortened(d.text(), known.size() > 1 ? 1 : MOST_PARAGRAPHS);
      if (!shown.isEmpty()) {
        Label said = new Label(shown);
        said.setWrapText(true);
        words.getChildren().add(said);
      }
    }
    documentation.setVvalue(0);
    boolean isThere = !known.isEmpty();
    documentation.setVisible(isThere);
    documentation.setManaged(isThere);
    if (isVisible()) {
      resize(prefWidth(-1), prefHeight(-1));
    }
  }

  private static String shortened(String text, int paragraphs) {
    // Where the lines of a paragraph end means nothing.
    String[] all = IN_PARAGRAPH.matcher(text.strip()).replaceAll(" ").split("\n\\s*\n");
    return String.join("\n\n", List.of(all).subList(0, Math.min(paragraphs, all.length)));
  }

  private void show(boolean choosing, boolean telling, Optional<Bounds> caret) {
    list.setVisible(choosing);
    list.setManaged(choosing);
    documentation.setVisible(telling);
    documentation.setManaged(telling);
    setVisible(true);
    toFront();
    applyCss();
    caret.ifPresentOrElse(this::place, () -> resize(prefWidth(-1), prefHeight(-1)));
  }

  /// Below the caret, or above it where there is more room.
  private void place(Bounds caretInScene) {
    Pane screen = (Pane) getParent();
    Point2D below = screen.sceneToLocal(caretInScene.getMinX(), caretInScene.getMaxY());
    Point2D above = screen.sceneToLocal(caretInScene.getMinX(), caretInScene.getMinY());
    double width = prefWidth(-1);
    double height = prefHeight(-1);
    boolean isBelow =
        below.getY() + height <= screen.getHeight() || above.getY() < screen.getHeight() / 2;
    double x = Math.clamp(below.getX(), 0, Math.max(0, screen.getWidth() - width));
    resizeRelocate(x, isBelow ? below.getY() + 2 : above.getY() - height - 2, width, height);
  }

  void hide() {
    setVisible(false);
    words.getChildren().clear();
  }

  void step(int steps) {
    int last = list.getItems().size() - 1;
    int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + steps, 0, last);
    list.getSelectionModel().select(next);
    list.scrollTo(Math.max(0, next - 4));
  }

  private static final class SuggestionCell extends ListCell<Suggestion> {
    @Override
    protected void updateItem(Suggestion suggestion, boolean isEmpty) {
      super.updateItem(suggestion, isEmpty);
      setText(isEmpty || suggestion == null ? "" : suggestion.text());
    }
  }
}

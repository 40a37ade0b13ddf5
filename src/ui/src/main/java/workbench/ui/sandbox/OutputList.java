package workbench.ui.sandbox;

import static java.util.stream.Collectors.joining;
import static workbench.ui.kit.Texts.text;

import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import workbench.ui.sandbox.Origin.Place;

/// The output as a list, which stays at its end as long as nobody scrolls away from it. Enter does
/// what a row has to offer: goes to its place in the editor, unfolds its source, ends what was
/// left. What is selected can be copied.
final class OutputList extends ListView<Row> {
  private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

  private final OutputModel model;
  private final Consumer<Place> jump;
  private final Runnable end;

  /// @param jump goes to a place in the editor
  /// @param end ends what was left running
  OutputList(OutputModel model, Consumer<Place> jump, Runnable end) {
    this.model = model;
    this.jump = jump;
    this.end = end;
    setId("output");
    setAccessibleText(text("sandbox.output"));
    getStyleClass().add("output");
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    setItems(model.rows());
    setCellFactory(_ -> new RowCell(this::act));
    model.rows().addListener((ListChangeListener<Row>) change -> follow(change));
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void follow(ListChangeListener.Change<? extends Row> change) {
    boolean isBegun = false;
    while (change.next()) {
      isBegun |= change.getAddedSubList().stream().anyMatch(Row.Source.class::isInstance);
    }
    int last = model.rows().size() - 1;
    if (last >= 0 && (isBegun || isAtEnd())) {
      scrollTo(last);
    }
  }

  /// Whether the row that was the last one before the change is seen.
  private boolean isAtEnd() {
    Node flow = lookup(".virtual-flow");
    if (!(flow instanceof VirtualFlow<?> virtual)) {
      return true;
    }
    IndexedCell<?> last = virtual.getLastVisibleCell();
    return last == null || last.getIndex() >= virtual.getCellCount() - 2;
  }

  private void pressed(KeyEvent key) {
    if (COPY.match(key)) {
      copy();
      key.consume();
    } else if (key.getCode() == KeyCode.ENTER) {
      Row row = getSelectionModel().getSelectedItem();
      if (row != null) {
        act(row);
        key.consume();
      }
    }
  }

  private void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(
        getSelectionModel().getSelectedItems().stream().map(Row::text).collect(joining("\n")));
    Clipboard.getSystemClipboard().setContent(content);
  }

  private void act(Row row) {
    switch (row) {
      case Row.Source s -> model.turn(s);
      case Row.Problem p -> jump.accept(p.place());
      case Row.Stack s -> s.place().ifPresent(jump);
      case Row.Left _ -> end.run();
      case Row.Printed _, Row.Dropped _, Row.Value _, Row.Note _, Row.Shown _ -> {}
    }
  }
}

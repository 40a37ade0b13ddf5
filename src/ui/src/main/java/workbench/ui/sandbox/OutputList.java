package workbench.ui.sandbox;

import static java.util.stream.Collectors.joining;
import static workbench.ui.kit.Texts.text;

import java.util.function.Consumer;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
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
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;
import workbench.ui.sandbox.Origin.Place;

/// The output as a list, which stays at its end as long as nobody scrolls away from it. Enter does
/// what a row has to offer: goes to its place in the editor, unfolds its source, ends what was
/// left. What is selected can be copied.
final class OutputList extends ListView<Row> {
  private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

  private static final Duration SETTLED = Duration.millis(100);

  /// The list knows where its end is only after it has laid out its last rows, which takes it a
  /// pulse or a few.
  private static final Duration LAID_OUT = Duration.millis(35);

  private static final int PULSES = 6;

  private final OutputModel model;
  private final Consumer<Place> jump;
  private final Runnable end;
  private final PauseTransition settled = new PauseTransition(SETTLED);
  private final Timeline laidOut = new Timeline(new KeyFrame(LAID_OUT, _ -> toEnd()));
  private boolean isFollowing = true;

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
    laidOut.setCycleCount(PULSES);
    settled.setOnFinished(_ -> isFollowing = isAtEnd());
    addEventFilter(ScrollEvent.SCROLL, _ -> settled.playFromStart());
    addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> settled.playFromStart());
    addEventFilter(KeyEvent.KEY_RELEASED, _ -> settled.playFromStart());
  }

  private void follow(ListChangeListener.Change<? extends Row> change) {
    while (change.next()) {
      isFollowing |= change.getAddedSubList().stream().anyMatch(Row.Source.class::isInstance);
    }
    if (isFollowing) {
      laidOut.playFromStart();
    }
  }

  private void toEnd() {
    if (isFollowing && !model.rows().isEmpty()) {
      scrollTo(model.rows().size() - 1);
    }
  }

  /// Whether the last row is seen.
  private boolean isAtEnd() {
    Node flow = lookup(".virtual-flow");
    if (!(flow instanceof VirtualFlow<?> virtual)) {
      return true;
    }
    IndexedCell<?> last = virtual.getLastVisibleCell();
    return last == null || last.getIndex() >= virtual.getCellCount() - 1;
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

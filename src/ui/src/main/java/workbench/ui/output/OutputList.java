package workbench.ui.output;

import static java.util.stream.Collectors.joining;
import static workbench.ui.kit.Texts.text;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.collections.ListChangeListener;
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
import workbench.ui.editor.Origin.Place;

/// The output as a list, which stays at its end as long as nobody scrolls away from it. Enter does
/// what a row has to offer: goes to its place in the editor, unfolds its source, ends what was
/// left. What is selected can be copied.
public final class OutputList extends ListView<Row> {
  private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

  private static final String FLOW = ".virtual-flow";
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
  public OutputList(OutputModel model, Consumer<Place> jump, Runnable end) {
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

  /// A list with rows of many heights stops a little short of its end: the rest is scrolled by
  /// hand.
  private void toEnd() {
    int last = model.rows().size() - 1;
    if (!isFollowing || last < 0) {
      return;
    }
    Optional<IndexedCell<?>> seen = lastSeen().filter(cell -> cell.getIndex() >= last);
    if (seen.isEmpty()) {
      scrollTo(last);
    } else if (lookup(FLOW) instanceof VirtualFlow<?> flow) {
      double hidden = seen.get().getBoundsInParent().getMaxY() - flow.getHeight();
      if (hidden > 0) {
        flow.scrollPixels(hidden);
      }
    }
  }

  private Optional<IndexedCell<?>> lastSeen() {
    return lookup(FLOW) instanceof VirtualFlow<?> flow
        ? Optional.ofNullable(flow.getLastVisibleCell())
        : Optional.empty();
  }

  private boolean isAtEnd() {
    return lastSeen().filter(cell -> cell.getIndex() < model.rows().size() - 1).isEmpty();
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

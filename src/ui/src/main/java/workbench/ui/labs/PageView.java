package workbench.ui.labs;

import static workbench.ui.kit.Texts.text;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import workbench.ui.editor.CodeAssist;
import workbench.ui.instruments.ChartPainter;
import workbench.ui.output.LabState;
import workbench.ui.output.StatusLine;
import workbench.ui.prose.Prose;

/// The page that is open, with its buttons above it and its state below.
final class PageView extends BorderPane {
  /// What a page asks of the screen around it.
  ///
  /// @param follow goes to where a link leads
  /// @param edit opens a text in the Sandbox
  /// @param keep keeps how far the learner has come
  /// @param startOver forgets it, if the learner means it
  /// @param next opens the next lab; empty after the last
  record Surroundings(
      Consumer<String> follow,
      Consumer<String> edit,
      Runnable keep,
      Runnable startOver,
      Optional<Runnable> next) {}

  private static final Duration GROWN = Duration.millis(50);
  private static final Duration KEEP_AFTER = Duration.seconds(1);

  /// So near to its end a page is read.
  private static final double END_PIXELS = 40;

  private final PageModel model;
  private final PageController controller;
  private final Surroundings around;
  private final VBox column = new VBox();
  private final ScrollPane scroll = new ScrollPane();
  private final PauseTransition keepSoon = new PauseTransition(KEEP_AFTER);

  PageView(
      PageModel model,
      PageController controller,
      CodeAssist assist,
      ChartPainter painter,
      Surroundings around) {
    this.model = model;
    this.controller = controller;
    this.around = around;
    Prose prose = new Prose(model.page().file(), around.follow());
    PageParts parts =
        new PageParts(
            model,
            prose,
            (cell, charts) ->
                new CellView(model, cell, controller, assist, painter, charts, around.edit()),
            (view, chart) -> show(view.point(chart)));
    column.getStyleClass().add("page");
    column.getChildren().addAll(parts.parts());
    column.getChildren().add(end());
    StackPane paper = new StackPane(column);
    paper.getStyleClass().add("paper");
    paper.setAlignment(Pos.TOP_CENTER);
    scroll.setId("lab-page");
    scroll.setAccessibleText(text("labs.page", model.page().front().title()));
    scroll.setContent(paper);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("page-scroll");
    setTop(bar());
    setCenter(scroll);
    setBottom(
        new StatusLine(
            "lab-status", model.stateProperty(), model.sinceProperty(), model.outcomeProperty()));
    listen();
  }

  private HBox bar() {
    Label title = new Label(text("labs.numbered", model.lab().number(), model.lab().title()));
    title.setId("lab-title");
    title.getStyleClass().add("card-title");
    title.setMinWidth(0);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    Button all = button("run-all", "runAll", Feather.PLAY, this::runAll);
    Button over = button("start-over", "startOver", Feather.ROTATE_CCW, around.startOver());
    model
        .stateProperty()
        .subscribe(state -> {
          all.setDisable(!state.mayRun() || model.cells().isEmpty());
          over.setDisable(state == LabState.RESETTING);
        });
    HBox made = new HBox(title, all, over);
    made.setAlignment(Pos.CENTER_LEFT);
    made.getStyleClass().add("page-bar");
    return made;
  }

  private static Button button(String id, String word, Feather icon, Runnable action) {
    String key = "labs." + word;
    Button button = new Button(text(key), new FontIcon(icon));
    button.setId(id);
    button.setTooltip(new Tooltip(text(key + ".help")));
    button.setMinWidth(USE_PREF_SIZE);
    button.getStyleClass().add(Styles.SMALL);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private Node end() {
    VBox end = new VBox();
    end.getStyleClass().add("page-end");
    around
        .next()
        .ifPresentOrElse(
            next -> {
              Button button = new Button(text("labs.next"), new FontIcon(Feather.ARROW_RIGHT));
              button.setId("next-lab");
              button.getStyleClass().add(Styles.ACCENT);
              button.setOnAction(_ -> next.run());
              end.getChildren().add(button);
            },
            () -> {
              Label last = new Label(text("labs.last"));
              last.getStyleClass().add("faint");
              end.getChildren().add(last);
            });
    return end;
  }

  private void listen() {
    keepSoon.setOnFinished(_ -> around.keep().run());
    for (CellModel cell : model.cells()) {
      cell.buffer().textProperty().addListener((_, _, _) -> keepSoon.playFromStart());
      cell.hasRunProperty().addListener((_, _, _) -> around.keep().run());
    }
    for (QuestionModel question : model.questions()) {
      question.guessProperty().addListener((_, _, _) -> keepSoon.playFromStart());
      question.verdictProperty().addListener((_, _, _) -> around.keep().run());
    }
    model.readProperty().addListener((_, _, _) -> around.keep().run());
    scroll.vvalueProperty().addListener((_, _, _) -> look());
    scroll.viewportBoundsProperty().addListener((_, _, _) -> look());
    column.heightProperty().addListener((_, _, _) -> look());
  }

  /// Whether the end is seen.
  private void look() {
    double hidden = hidden();
    double below = hidden * (1 - scroll.getVvalue());
    if (column.getHeight() > 0
        && scroll.getViewportBounds().getHeight() > 0
        && below < END_PIXELS) {
      model.readProperty().set(true);
    }
  }

  /// How much of it cannot be seen at once.
  private double hidden() {
    return Math.max(
        0,
        scroll.getContent().getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight());
  }

  /// Scrolls until a part is seen, near the top.
  private void show(Node part) {
    layout();
    Bounds bounds = column.getParent().sceneToLocal(part.localToScene(part.getLayoutBounds()));
    double above = scroll.getViewportBounds().getHeight() / 5;
    double hidden = hidden();
    if (hidden > 0) {
      scroll.setVvalue(Math.clamp((bounds.getMinY() - above) / hidden, 0, 1));
    }
  }

  void runAll() {
    controller.run(model.cells());
  }

  /// How far it is scrolled, from 0 to 1.
  double scrolled() {
    return scroll.getVvalue();
  }

  /// Scrolls there, and again whenever the page has grown, until the learner does something on it:
  /// a page knows how high it is only after a while.
  void scrollTo(double where) {
    PauseTransition grown = new PauseTransition(GROWN);
    grown.setOnFinished(_ -> scroll.setVvalue(where));
    InvalidationListener again = _ -> grown.playFromStart();
    column.heightProperty().addListener(again);
    EventHandler<InputEvent> leave = _ -> column.heightProperty().removeListener(again);
    scroll.addEventFilter(ScrollEvent.SCROLL, leave);
    scroll.addEventFilter(MouseEvent.MOUSE_PRESSED, leave);
    scroll.addEventFilter(KeyEvent.KEY_PRESSED, leave);
    grown.play();
  }

  Node firstFocus() {
    return scroll;
  }

  /// The cell that has the keyboard.
  Optional<CellView> focusedCell() {
    return Stream.iterate(
            getScene() == null ? null : getScene().getFocusOwner(),
            node -> node != null,
            Node::getParent)
        .filter(CellView.class::isInstance)
        .map(CellView.class::cast)
        .findFirst();
  }

  /// Keeps what was typed a moment ago.
  void keepNow() {
    keepSoon.stop();
    around.keep().run();
  }
}

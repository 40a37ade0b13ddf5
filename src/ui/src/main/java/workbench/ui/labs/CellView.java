package workbench.ui.labs;

import static workbench.ui.kit.Texts.text;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import workbench.report.chart.ChartKind;
import workbench.ui.editor.CodeAreaEditor;
import workbench.ui.editor.CodeAssist;
import workbench.ui.editor.Origin.Place;
import workbench.ui.editor.SnippetEditor;
import workbench.ui.instruments.ChartPainter;
import workbench.ui.labs.CellModel.Phase;
import workbench.ui.output.LabState;
import workbench.ui.output.Row;
import workbench.ui.output.RowBox;

/// A cell of the page: its editor, its buttons, its output, its charts.
final class CellView extends VBox {
  private final PageModel page;
  private final CellModel model;
  private final PageController controller;
  private final SnippetEditor editor;
  private final Button run;
  private final CellCharts charts;

  /// @param meant the charts of which the page speaks
  /// @param edit opens a text in the Sandbox
  CellView(
      PageModel page,
      CellModel model,
      PageController controller,
      CodeAssist assist,
      ChartPainter painter,
      Set<ChartKind> meant,
      Consumer<String> edit) {
    this.page = page;
    this.model = model;
    this.controller = controller;
    this.editor =
        CodeAreaEditor.asHighAsItsText(
            "cell-" + model.number(), text("labs.cellName", model.number()), model.buffer().text());
    this.run = button("run-cell-", "run", Feather.PLAY, this::run);
    this.charts = new CellCharts(model, meant, painter);
    getStyleClass().add("page-cell");
    getChildren()
        .addAll(
            editor.node(),
            bar(edit),
            new RowBox(model.output().rows(), this::act),
            new AppStrip(model, controller::click),
            charts);
    connect(assist);
  }

  private void connect(CodeAssist assist) {
    editor.onChange(() -> model.buffer().textProperty().set(editor.text()));
    model
        .buffer()
        .textProperty()
        .addListener((_, _, now) -> {
          if (!now.equals(editor.text())) {
            editor.setText(now);
          }
        });
    assist.attach(editor);
    assist.use(editor);
    editor
        .node()
        .focusedProperty()
        .addListener((_, _, isFocused) -> {
          if (isFocused) {
            assist.use(editor);
            controller.getReady();
          }
        });
    // The page is scrolled, not the editor, which is as high as its text.
    editor
        .node()
        .addEventFilter(
            ScrollEvent.SCROLL,
            scroll -> {
              if (scroll.getDeltaY() != 0) {
                fireEvent(scroll);
                scroll.consume();
              }
            });
    model.problemsProperty().subscribe(problems -> editor.underline(problems, 0));
  }

  private HBox bar(Consumer<String> edit) {
    run.getStyleClass().addAll(Styles.SUCCESS, Styles.SMALL);
    Button stop = button("stop-cell-", "stop", Feather.SQUARE, controller::stop);
    stop.getStyleClass().addAll(Styles.DANGER, Styles.SMALL);
    Hyperlink reset = link("reset-cell-", "reset", this::reset);
    Hyperlink open = link("edit-cell-", "edit", () -> edit.accept(model.buffer().text()));
    ProgressBar progress = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    progress.getStyleClass().add(Styles.SMALL);
    progress.setPrefWidth(80);
    Label waits = new Label(text("labs.waits"));
    waits.getStyleClass().add("faint");
    model
        .phaseProperty()
        .subscribe(phase -> {
          show(run, phase == Phase.IDLE);
          show(stop, phase != Phase.IDLE);
          show(progress, phase != Phase.IDLE);
          show(waits, phase == Phase.WAITING);
        });
    page.stateProperty()
        .subscribe(state -> {
          run.setDisable(!state.mayRun());
          stop.setDisable(state == LabState.STOPPING);
        });
    model.buffer().changedBinding().subscribe(isChanged -> show(reset, isChanged));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox bar = new HBox(run, stop, progress, waits, gap, reset, open);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("cell-bar");
    return bar;
  }

  private static void show(Node node, boolean isShown) {
    node.setVisible(isShown);
    node.setManaged(isShown);
  }

  private Button button(String id, String word, Feather icon, Runnable action) {
    String key = "labs." + word;
    Button button = new Button(text(key), new FontIcon(icon));
    button.setId(id + model.number());
    button.setAccessibleText(text(key + ".cell", model.number()));
    button.setTooltip(new Tooltip(text(key + ".help")));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private Hyperlink link(String id, String word, Runnable action) {
    String key = "labs." + word;
    Hyperlink link = new Hyperlink(text(key));
    link.setId(id + model.number());
    link.setAccessibleText(text(key + ".cell", model.number()));
    link.setMinWidth(USE_PREF_SIZE);
    link.setOnAction(_ -> action.run());
    return link;
  }

  void run() {
    controller.run(List.of(model));
  }

  private void reset() {
    model.buffer().textProperty().set(model.cell().source());
    model.problemsProperty().set(List.of());
    run.requestFocus();
  }

  private void act(Row row) {
    switch (row) {
      case Row.Problem p -> jump(p.place());
      case Row.Stack s -> s.place().ifPresent(this::jump);
      case Row.Left _ -> controller.endLeftovers();
      case Row.Source _, Row.Printed _, Row.Dropped _, Row.Value _, Row.Note _, Row.Shown _ -> {}
    }
  }

  /// Only in this cell: another's frame says its number.
  private void jump(Place place) {
    if (place.origin().buffer().equals(model.buffer())) {
      editor.select(place.fromNow(), place.toNow());
      editor.node().requestFocus();
    }
  }

  /// Goes from the editor to the buttons, or back.
  void switchSides() {
    (editor.node().isFocused() ? run : editor.node()).requestFocus();
  }

  /// The chart of a kind, which is pointed at for a while.
  Node point(ChartKind kind) {
    return charts.point(kind);
  }
}

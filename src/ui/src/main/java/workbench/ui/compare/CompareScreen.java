package workbench.ui.compare;

import static workbench.ui.kit.Texts.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import workbench.bench.recording.KeptRecording;
import workbench.bench.recording.RecordingStore;
import workbench.ui.compare.CompareModel.Result;
import workbench.ui.kit.Appearance;
import workbench.ui.kit.Card;
import workbench.ui.kit.Notices;
import workbench.ui.kit.Screen;
import workbench.ui.kit.Shortcut;
import workbench.ui.recordings.BusyCard;
import workbench.ui.recordings.ExportDialog;
import workbench.ui.recordings.Sidebar;
import workbench.ui.settings.Settings;

/// The Compare screen. FX thread only.
public final class CompareScreen implements Screen {
  /// What settings call it; its name is the text `screen.ID`.
  public static final String ID = "compare";

  /// It is drawn anew so long after its width was changed last.
  private static final Duration RESIZED = Duration.millis(150);

  private static final double WIDTH = 320;

  private final Appearance appearance;
  private final Notices notices;
  private final Settings settings;
  private final CompareModel model = new CompareModel();
  private final CompareController controller;
  private final CheckList choice;
  private final BorderPane root = new BorderPane();
  private final Sidebar sidebar;
  private final GridPane sentences = new GridPane();
  private final MeasuresTable table = new MeasuresTable();
  private final ImageView charts = new ImageView();
  private final StackPane paper = new StackPane();
  private final VBox main = new VBox();

  public CompareScreen(
      Appearance appearance,
      Notices notices,
      Settings settings,
      Executor fx,
      RecordingStore store) {
    this.appearance = appearance;
    this.notices = notices;
    this.settings = settings;
    this.controller = new CompareController(store, model, notices, fx);
    this.choice = new CheckList(model, () -> notices.info(text("compare.tooMany")));
    this.sidebar = new Sidebar(root, appearance, WIDTH);
    layOut();
    listen();
  }

  private void layOut() {
    Label title = new Label(text("compare.recordings"));
    title.getStyleClass().add("section-title");
    Label count = new Label();
    count.setId("compare-count");
    count.getStyleClass().add("faint");
    count.setWrapText(true);
    count.setMinHeight(Region.USE_PREF_SIZE);
    model
        .chosenProperty()
        .subscribe(chosen -> count.setText(text("compare.chosen", chosen.size())));
    HBox buttons =
        new HBox(
            button("compare-newest", Feather.CHECK_SQUARE, model::chooseNewest),
            button("compare-none", Feather.SQUARE, () -> model.chooseAll(Set.of())));
    buttons.getStyleClass().add("run-buttons");
    VBox.setVgrow(choice, Priority.ALWAYS);
    sidebar.getChildren().addAll(title, choice, count, buttons);

    sentences.setId("compare-sentences");
    sentences.getStyleClass().add("sentences");
    paper.getStyleClass().addAll("card", "chart-card");
    paper.setMinWidth(0);
    charts.setId("compare-charts");
    charts.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    charts.setAccessibleText(text("compare.chartsTold"));
    paper.getChildren().add(charts);
    Button export = button("compare-export", Feather.DOWNLOAD, this::export);
    ScrollPane wide = new ScrollPane(table);
    wide.setFitToWidth(true);
    wide.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    wide.setFocusTraversable(false);
    wide.getStyleClass().add("measures-scroll");
    Label legend = new Label(text("compare.legend"));
    legend.getStyleClass().add("faint");
    legend.setWrapText(true);
    main.getStyleClass().add("main");
    main.getChildren()
        .addAll(
            new Card(text("compare.differences"), "", sentences).with(export),
            new Card(text("compare.measures"), "", new VBox(wide, legend)),
            paper);
    ScrollPane scroll = new ScrollPane(main);
    scroll.setFitToWidth(true);
    scroll.setId("compare-scroll");
    root.setLeft(sidebar);
    root.setCenter(
        new StackPane(
            scroll,
            nothing(),
            new BusyCard("compare-cancel", model.busyProperty(), controller::cancel)));
  }

  private static Button button(String id, Feather icon, Runnable action) {
    Button button =
        new Button(text("compare." + id.substring("compare-".length())), new FontIcon(icon));
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private Node nothing() {
    Label nothing = new Label(text("compare.choose"));
    nothing.setId("compare-nothing");
    nothing.getStyleClass().add("faint");
    nothing.setWrapText(true);
    model
        .resultProperty()
        .subscribe(result -> {
          nothing.setVisible(result.isEmpty());
          main.setVisible(result.isPresent());
        });
    return nothing;
  }

  private void listen() {
    model.chosenProperty().addListener((_, _, _) -> controller.compare());
    model.allProperty().addListener((_, _, _) -> controller.compare());
    model
        .resultProperty()
        .addListener((_, _, result) -> {
          result.ifPresent(this::show);
          draw();
        });
    model
        .drawnProperty()
        .addListener((_, _, drawn) ->
            drawn.ifPresentOrElse(
                d -> {
                  charts.setImage(d.image());
                  charts.setFitWidth(d.width());
                  charts.setFitHeight(d.height());
                },
                () -> charts.setImage(null)));
    PauseTransition resized = new PauseTransition(RESIZED);
    resized.setOnFinished(_ -> draw());
    main.widthProperty().addListener((_, _, _) -> resized.playFromStart());
    appearance.scaleBinding().addListener((_, _, _) -> resized.playFromStart());
    appearance.themeProperty().addListener((_, _, _) -> draw());
  }

  private void show(Result result) {
    sentences.getChildren().clear();
    for (String sentence : result.sentences()) {
      Label line = new Label(sentence);
      line.setWrapText(true);
      line.setMinHeight(Region.USE_PREF_SIZE);
      Label bullet = new Label("•");
      GridPane.setValignment(bullet, VPos.TOP);
      sentences.addRow(sentences.getRowCount(), bullet, line);
    }
    table.show(result.runs());
  }

  private void draw() {
    double width = main.getWidth() - main.getInsets().getLeft() - main.getInsets().getRight() - 6;
    if (width > 0 && root.getScene() != null) {
      double density = root.getScene().getWindow().getOutputScaleX();
      controller.draw(
          width,
          appearance.scaleBinding().get(),
          density,
          appearance.themeProperty().get().palette());
    }
  }

  private void export() {
    if (model.resultProperty().get().isEmpty()) {
      notices.info(text("compare.choose"));
      return;
    }
    Result result = model.resultProperty().get().get();
    new ExportDialog(
            root.getScene().getWindow(),
            Map.of("compared", text("export.compared")),
            Path.of(settings.get("export.folder").orElse(System.getProperty("user.home"))),
            (_, folder) -> {
              settings.put("export.folder", folder);
              controller.export(result, folder);
            })
        .show();
  }

  /// Compares these recordings.
  public void choose(List<KeptRecording> recordings) {
    model.chooseAll(
        recordings.stream().map(KeptRecording::id).collect(Collectors.toUnmodifiableSet()));
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public Node firstFocus() {
    return choice;
  }

  @Override
  public List<Shortcut> shortcuts() {
    return List.of(
        Shortcut.of("Shortcut+E", text("compare.exportKey"), this::export),
        Shortcut.of("Shortcut+N", text("compare.newestKey"), model::chooseNewest));
  }

  @Override
  public void shown(boolean isShown) {
    if (isShown) {
      controller.refresh();
    }
  }

  @Override
  public void present(boolean isPresenting) {
    sidebar.setVisible(!isPresenting);
    sidebar.setManaged(!isPresenting);
  }

  @Override
  public void close() {
    controller.close();
  }
}

package workbench.ui.run;

import static workbench.ui.kit.Texts.text;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import workbench.labs.Variants;
import workbench.ui.instruments.Instruments;
import workbench.ui.kit.Appearance;
import workbench.ui.kit.Card;
import workbench.ui.kit.Notices;
import workbench.ui.kit.Screen;
import workbench.ui.kit.Shortcut;
import workbench.ui.settings.Settings;

/// The Run screen. FX thread only.
public final class RunScreen implements Screen {
  /// What settings call it; its name is the text `screen.ID`.
  public static final String ID = "run";

  /// Costs are measured anew so long after a dial was turned last.
  private static final Duration TURNED = Duration.millis(700);

  private final Settings settings;
  private final RunModel model;
  private final RunController controller;
  private final Instruments instruments;
  private final ExecutorService background =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("thumbnails").factory());
  private final BorderPane root = new BorderPane();
  private final VariantList variants;
  private final PredictionPane prediction;
  private final VBox sidebar = new VBox();
  private final Button run = new Button();
  private final HBox upper;
  private final Card code;
  private final Card predicted;
  private final Card findings;
  private boolean isReady;

  /// Makes the screen; the lab JVM is started when it is seen first.
  ///
  /// @param keeper keeps the recordings of runs
  /// @param edit opens a variant's source, as a cell, where it can be changed
  /// @param teach opens the lab of this number
  public RunScreen(
      Appearance appearance,
      Notices notices,
      Settings settings,
      Executor fx,
      Keeper keeper,
      Consumer<String> edit,
      IntConsumer teach) {
    this.settings = settings;
    this.model = new RunModel(new WorkloadModel(Runtime.getRuntime().availableProcessors()));
    restore();
    this.instruments = new Instruments(appearance, fx, this::select).withLabs(teach);
    this.controller = new RunController(model, notices, fx, keeper, instruments.model()::follow);
    this.variants = new VariantList(model);
    this.prediction = new PredictionPane(model);
    AppView app = new AppView(new Thumbnails(), background, fx, controller::click);
    instruments
        .model()
        .pictureProperty()
        .addListener((_, _, picture) -> picture.ifPresent(app::show));
    Card appCard = new Card(text("app.title"), text("app.remark"), app);
    code = new Card("", text("code.remark"), new CodeView(model)).with(editLink(edit));
    model.variantProperty().subscribe(v -> code.title().setText(CodeView.file(v)));
    predicted = new Card(text("guess.title"), "", prediction);
    findings = new Card(text("findings.title"), "", instruments.findings());
    upper = new HBox(appCard, code, predicted);
    upper.getStyleClass().add("upper-row");
    grow(appCard, 360);
    grow(code, 480);
    grow(predicted, 290);
    layOut();
    listen();
  }

  private static void grow(Region part, double width) {
    part.setPrefWidth(width);
    part.setMinWidth(0);
    HBox.setHgrow(part, Priority.ALWAYS);
  }

  private Hyperlink editLink(Consumer<String> edit) {
    Hyperlink link = new Hyperlink(text("code.edit"));
    link.setId("edit-as-snippet");
    link.setOnAction(_ -> edit.accept(CodeView.snippet(model.variantProperty().get())));
    return link;
  }

  private void layOut() {
    Label title = new Label(text("run.variant"));
    title.getStyleClass().add("section-title");
    VBox.setVgrow(variants, Priority.ALWAYS);
    sidebar.getStyleClass().add("sidebar");
    sidebar.getChildren().addAll(title, variants, new DialsPane(model), buttons());
    VBox main =
        new VBox(
            upper, instruments.numbers(), instruments.charts(), instruments.transport(), findings);
    main.getStyleClass().add("main");
    VBox.setVgrow(instruments.charts(), Priority.ALWAYS);
    ScrollPane scroll = new ScrollPane(main);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
    root.setLeft(sidebar);
    root.setCenter(scroll);
  }

  private Node buttons() {
    Button predict = new Button(text("run.predict"));
    predict.setId("predict");
    predict.setOnAction(_ -> prediction.begin());
    run.setId("run");
    run.setOnAction(_ -> runOrCancel());
    for (Button button : List.of(predict, run)) {
      button.setMaxWidth(Double.MAX_VALUE);
      button.setPrefWidth(100);
      HBox.setHgrow(button, Priority.ALWAYS);
    }
    HBox buttons = new HBox(predict, run);
    buttons.getStyleClass().add("run-buttons");
    ProgressBar progress = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    progress.setMaxWidth(Double.MAX_VALUE);
    progress.getStyleClass().add(Styles.SMALL);
    Label status = new Label();
    status.setId("run-status");
    status.getStyleClass().add("faint");
    status.setWrapText(true);
    status.setMinHeight(Region.USE_PREF_SIZE);
    model
        .stateProperty()
        .subscribe(state -> {
          show(state);
          status.setText(told(state));
          progress.setVisible(state != RunState.READY && state != RunState.BROKEN);
          progress.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        });
    model.outcomeProperty().subscribe(_ -> status.setText(told(model.stateProperty().get())));
    instruments
        .model()
        .pictureProperty()
        .addListener((_, _, picture) ->
            picture
                .filter(_ -> model.stateProperty().get() == RunState.RUNNING)
                .filter(p -> p.now().items() > 0)
                .ifPresent(p ->
                    progress.setProgress(
                        (double) (p.now().done() + p.now().failed()) / p.now().items())));
    VBox all = new VBox(buttons, progress, status);
    all.getStyleClass().add("run-bar");
    all.setMinHeight(Region.USE_PREF_SIZE);
    return all;
  }

  private String told(RunState state) {
    return switch (state) {
      case STARTING -> text("run.starting");
      case READY -> model.outcomeProperty().get();
      case CALIBRATING -> text("run.calibrating");
      case WARMING_UP -> text("run.warmingUp");
      case RUNNING -> text("run.running", model.variantProperty().get().title());
      case CANCELLING -> text("run.cancelling");
      case BROKEN -> text("run.broken");
    };
  }

  private void show(RunState state) {
    boolean cancels = state == RunState.WARMING_UP || state == RunState.RUNNING;
    run.setText(text(cancels || state == RunState.CANCELLING ? "run.cancel" : "run.run"));
    run.setGraphic(new FontIcon(cancels ? Feather.SQUARE : Feather.PLAY));
    run.setDisable(!cancels && !state.mayRun());
    run.getStyleClass().removeAll(Styles.SUCCESS, Styles.DANGER);
    run.getStyleClass().add(cancels ? Styles.DANGER : Styles.SUCCESS);
  }

  private void listen() {
    model.variantProperty().addListener((_, _, _) -> prediction.clear());
    model.workload().workloadProperty().addListener((_, _, _) -> prediction.clear());
    PauseTransition turned = new PauseTransition(TURNED);
    turned.setOnFinished(_ -> controller.calibrate());
    model
        .stateProperty()
        .addListener((_, _, state) -> {
          if (state == RunState.READY && !model.partsAreOfNow()) {
            turned.playFromStart();
          }
        });
    // The number of cores is no part of the workload, and is turned like one.
    model
        .workload()
        .dials()
        .forEach(dial ->
            model.workload().valueProperty(dial).addListener((_, _, _) -> turned.playFromStart()));
  }

  private void runOrCancel() {
    if (model.stateProperty().get().mayRun()) {
      controller.run();
    } else {
      controller.cancel();
    }
  }

  private void select(String variant) {
    Variants.byId(variant).ifPresent(model.variantProperty()::set);
    run.requestFocus();
  }

  private void restore() {
    model.workload().restore(settings);
    settings.get("run.variant").flatMap(Variants::byId).ifPresent(model.variantProperty()::set);
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public Node firstFocus() {
    return variants;
  }

  @Override
  public List<Shortcut> shortcuts() {
    List<Shortcut> keys = new ArrayList<>();
    keys.add(Shortcut.of("F5", text("run.runKey"), controller::run));
    keys.add(Shortcut.of("Shortcut+Period", text("run.cancelKey"), controller::cancel));
    keys.add(Shortcut.of("Shortcut+G", text("run.predictKey"), prediction::begin));
    keys.add(Shortcut.of("Shortcut+K", text("run.clickKey"), controller::click));
    keys.addAll(instruments.shortcuts());
    return keys;
  }

  @Override
  public void shown(boolean isShown) {
    if (isShown && !isReady) {
      isReady = true;
      controller.getReady();
    }
  }

  @Override
  public void present(boolean isPresenting) {
    for (Region part : List.of(sidebar, code, predicted, findings, instruments.transport())) {
      part.setVisible(!isPresenting);
      part.setManaged(!isPresenting);
    }
  }

  @Override
  public void close() {
    model.workload().keep(settings);
    settings.put("run.variant", model.variantProperty().get().id());
    instruments.close();
    controller.close();
    background.shutdownNow();
  }
}

package workbench.ui.sandbox;

import static workbench.ui.kit.Texts.text;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.Duration;
import workbench.ui.editor.AssistBox;
import workbench.ui.editor.Buffer;
import workbench.ui.editor.CodeAssist;
import workbench.ui.editor.SnippetEditor;
import workbench.ui.instruments.Instruments;
import workbench.ui.kit.Appearance;
import workbench.ui.kit.Card;
import workbench.ui.kit.Notices;
import workbench.ui.kit.Screen;
import workbench.ui.kit.Shortcut;
import workbench.ui.output.LabState;
import workbench.ui.output.OutputList;
import workbench.ui.output.StatusLine;
import workbench.ui.settings.Settings;

/// The Sandbox screen: Java is written, run cell by cell in a lab JVM, and looked at. FX thread
/// only.
public final class SandboxScreen implements Screen {
  /// What settings call it; its name is the text `screen.ID`.
  public static final String ID = "sandbox";

  /// What was typed is kept so long after the last key.
  private static final Duration KEEP_AFTER = Duration.seconds(2);

  private static final double USUAL_ACROSS = 0.52;
  private static final double USUAL_DOWN = 0.5;

  private final Settings settings;
  private final SandboxModel model;
  private final SandboxController controller;
  private final Paperwork paperwork;
  private final Instruments instruments;
  private final CodeAssist assist;
  private final EditorPane editors;
  private final OutputList output;
  private final BufferTabs tabs;
  private final SandboxBar bar;
  private final Card findings;
  private final SplitPane across = new SplitPane();
  private final SplitPane down = new SplitPane();
  private final StackPane root = new StackPane();
  private final PauseTransition keepSoon = new PauseTransition(KEEP_AFTER);

  /// Makes the screen; the lab JVM is started when it is seen first.
  ///
  /// @param data where texts that no file has are kept; without it they are not
  /// @param teach opens the lab of this number
  public SandboxScreen(
      Appearance appearance,
      Notices notices,
      Settings settings,
      Optional<Path> data,
      Executor fx,
      IntConsumer teach) {
    this.settings = settings;
    Drafts drafts = Drafts.open(data);
    this.model = Paperwork.restore(drafts, Welcome.TEXT);
    settings.get("sandbox.limit", TimeLimit::valueOf).ifPresent(model.limitProperty()::set);
    this.paperwork = new Paperwork(model, drafts, notices, fx);
    this.instruments = new Instruments(appearance, fx, this::fix).withLabs(teach);
    this.controller = new SandboxController(model, fx, instruments.model()::follow);
    AssistBox box = new AssistBox();
    this.assist = new CodeAssist(controller::assistant, fx, box);
    this.editors = new EditorPane(model, assist);
    this.output = new OutputList(model.output(), editors::jump, controller::endLeftovers);
    this.tabs = new BufferTabs(model.buffers(), paperwork::close);
    this.bar = new SandboxBar(model, actions());
    this.findings = new Card(text("findings.title"), "", instruments.findings());
    layOut(box);
    listen();
  }

  private SandboxBar.Actions actions() {
    return new SandboxBar.Actions(
        this::run,
        controller::stop,
        this::create,
        this::choose,
        this::save,
        this::saveAs,
        controller::reset,
        controller::tellLeftovers);
  }

  private void layOut(AssistBox box) {
    VBox.setVgrow(editors, Priority.ALWAYS);
    VBox writing = new VBox(tabs, editors);
    writing.getStyleClass().add("writing");
    Card written = new Card(text("sandbox.output"), text("sandbox.outputRemark"), output);
    VBox.setVgrow(written, Priority.ALWAYS);
    VBox reading = new VBox(written);
    reading.getStyleClass().add("reading");
    across.getItems().addAll(writing, reading);
    VBox seen =
        new VBox(instruments.numbers(), instruments.charts(), instruments.transport(), findings);
    seen.getStyleClass().add("seen");
    VBox.setVgrow(instruments.charts(), Priority.ALWAYS);
    ScrollPane scroll = new ScrollPane(seen);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
    down.setOrientation(Orientation.VERTICAL);
    down.getItems().addAll(across, scroll);
    across.setDividerPositions(divider("sandbox.across", USUAL_ACROSS));
    down.setDividerPositions(divider("sandbox.down", USUAL_DOWN));
    BorderPane all = new BorderPane(down, bar, null, status(), null);
    all.getStyleClass().add("sandbox");
    root.getChildren().addAll(all, box);
  }

  private StatusLine status() {
    return new StatusLine(
        "sandbox-status", model.stateProperty(), model.sinceProperty(), model.outcomeProperty());
  }

  private double divider(String name, double usual) {
    return settings.get(name, Double::valueOf).filter(d -> d > 0 && d < 1).orElse(usual);
  }

  private void listen() {
    keepSoon.setOnFinished(_ -> paperwork.keep());
    model
        .buffers()
        .currentProperty()
        .flatMap(Buffer::textProperty)
        .subscribe(_ -> keepSoon.playFromStart());
    model
        .stateProperty()
        .addListener((_, _, now) -> {
          if (now == LabState.READY || now == LabState.RUNNING) {
            assist.colour();
          }
        });
  }

  private void run() {
    assist.hide();
    controller.run(editors.origin());
    keepSoon.playFromStart();
  }

  private void create() {
    if (paperwork.add("")) {
      editors.editor().node().requestFocus();
    }
  }

  /// Opens a text of its own with this content; what was there stays.
  public void edit(String content) {
    if (paperwork.add(content)) {
      editors.editor().node().requestFocus();
    }
  }

  /// What cures a finding is a variant, which is then ready to be run.
  private void fix(String variant) {
    edit("run(Variants." + variant.replace('-', '_').toUpperCase(Locale.ROOT) + ")\n");
  }

  private void choose() {
    File chosen = chooser().showOpenDialog(root.getScene().getWindow());
    if (chosen != null) {
      paperwork.open(chosen.toPath());
    }
  }

  private void save() {
    Buffer buffer = model.buffers().current();
    buffer.file().ifPresentOrElse(file -> paperwork.save(buffer, file), this::saveAs);
  }

  private void saveAs() {
    Buffer buffer = model.buffers().current();
    FileChooser chooser = chooser();
    String title = buffer.titleProperty().get().replace(' ', '-');
    chooser.setInitialFileName(
        title.endsWith(SnippetFile.ENDING) ? title : title + SnippetFile.ENDING);
    File chosen = chooser.showSaveDialog(root.getScene().getWindow());
    if (chosen != null) {
      paperwork.save(buffer, chosen.toPath());
    }
  }

  private FileChooser chooser() {
    FileChooser chooser = new FileChooser();
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(text("sandbox.snippets"), "*" + SnippetFile.ENDING),
            new FileChooser.ExtensionFilter(text("sandbox.allFiles"), "*"));
    paperwork.folder().ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
    return chooser;
  }

  private void recall(Function<String, Optional<String>> other) {
    SnippetEditor editor = editors.editor();
    other
        .apply(editor.text())
        .ifPresent(cell -> {
          editor.setText(cell);
          editor.select(cell.length(), cell.length());
        });
  }

  private void switchSides() {
    boolean isWriting = editors.editor().node().isFocused();
    (isWriting ? output : editors.editor().node()).requestFocus();
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public Node firstFocus() {
    return editors.editor().node();
  }

  @Override
  public List<Shortcut> shortcuts() {
    List<Shortcut> keys = new ArrayList<>();
    keys.add(Shortcut.of("Shortcut+Enter", text("sandbox.runKey"), this::run));
    keys.add(Shortcut.of("Shortcut+Period", text("sandbox.stopKey"), controller::stop));
    keys.add(Shortcut.of("Shortcut+Space", text("sandbox.completeKey"), assist::complete));
    keys.add(Shortcut.of("Shortcut+Shift+Space", text("sandbox.explainKey"), assist::explain));
    keys.add(
        Shortcut.of(
            "Alt+Shift+Up", text("sandbox.earlierKey"), () -> recall(model.history()::earlier)));
    keys.add(
        Shortcut.of(
            "Alt+Shift+Down", text("sandbox.laterKey"), () -> recall(model.history()::later)));
    keys.add(Shortcut.of("F6", text("sandbox.sidesKey"), this::switchSides));
    keys.add(Shortcut.of("Shortcut+E", text("sandbox.endKey"), controller::endLeftovers));
    keys.add(Shortcut.of("Shortcut+N", text("sandbox.newKey"), this::create));
    keys.add(Shortcut.of("Shortcut+O", text("sandbox.openKey"), this::choose));
    keys.add(Shortcut.of("Shortcut+S", text("sandbox.saveKey"), this::save));
    keys.add(Shortcut.of("Shortcut+Shift+S", text("sandbox.saveAsKey"), this::saveAs));
    keys.add(
        Shortcut.of(
            "Shortcut+W",
            text("sandbox.closeKey"),
            () -> paperwork.close(model.buffers().current())));
    keys.add(
        Shortcut.of("Shortcut+Page Up", text("sandbox.leftKey"), () -> model.buffers().step(-1)));
    keys.add(
        Shortcut.of("Shortcut+Page Down", text("sandbox.rightKey"), () -> model.buffers().step(1)));
    keys.add(Shortcut.of("Shortcut+Shift+R", text("sandbox.resetKey"), controller::reset));
    keys.addAll(instruments.shortcuts());
    return keys;
  }

  @Override
  public void shown(boolean isShown) {
    if (isShown) {
      controller.getReady();
      editors.editor().node().requestFocus();
    }
  }

  @Override
  public void present(boolean isPresenting) {
    for (Region part : List.of(tabs, bar, findings, instruments.transport())) {
      part.setVisible(!isPresenting);
      part.setManaged(!isPresenting);
    }
  }

  @Override
  public boolean open(Path file) {
    if (!SnippetFile.isOne(file)) {
      return false;
    }
    paperwork.open(file);
    return true;
  }

  @Override
  public void close() {
    settings.put("sandbox.limit", model.limitProperty().get().name());
    settings.put("sandbox.across", across.getDividerPositions()[0]);
    settings.put("sandbox.down", down.getDividerPositions()[0]);
    keepSoon.stop();
    instruments.close();
    controller.close();
    paperwork.close();
  }
}

package workbench.ui.window;

import static workbench.ui.kit.Texts.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Dialog;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import workbench.ui.kit.Appearance;
import workbench.ui.kit.LazyScreen;
import workbench.ui.kit.Notices;
import workbench.ui.kit.Shortcut;
import workbench.ui.kit.Theme;
import workbench.ui.settings.Settings;

/// The window: the screens, one of them seen, and what is common to all. FX thread only.
public final class MainWindow {
  private static final Logger LOG = Logger.getLogger(MainWindow.class.getName());
  private static final String STYLES = "/workbench/ui/workbench.css";
  private static final double WIDTH = 1600;
  private static final double HEIGHT = 940;

  private final Runnable closed;
  private final Stage stage;
  private final Appearance appearance;
  private final Notices notices;
  private final Settings settings;
  private final List<LazyScreen<?>> screens;
  private final BorderPane root = new BorderPane();
  private final Navigation navigation;
  private final Map<LazyScreen<?>, Node> lastFocus = new HashMap<>();
  private LazyScreen<?> seen;

  /// Fills a stage, which the caller shows.
  ///
  /// @param screens at least one, in the order of the navigation
  /// @param closed called when the window is closed, after the screens were
  public MainWindow(
      Stage stage,
      Appearance appearance,
      Notices notices,
      Settings settings,
      List<LazyScreen<?>> screens,
      Runnable closed) {
    this.closed = closed;
    this.stage = stage;
    this.appearance = appearance;
    this.notices = notices;
    this.settings = settings;
    this.screens = List.copyOf(screens);
    this.seen = screens.getFirst();
    this.navigation = new Navigation(this.screens, appearance, this::open, this::showKeys);
    root.setTop(new VBox(navigation, new NoticeBar(notices)));
    stage.setTitle(text("window.title"));
    stage.setScene(scene());
    stage.setOnCloseRequest(_ -> close());
    new Bounds(stage, settings).restore(WIDTH, HEIGHT);
    restore();
    followAppearance();
    settings.note().ifPresent(notices::warn);
  }

  private Scene scene() {
    Scene scene = new Scene(root, WIDTH, HEIGHT);
    scene.getStylesheets().add(MainWindow.class.getResource(STYLES).toExternalForm());
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    scene.setOnDragOver(this::accept);
    scene.setOnDragDropped(this::drop);
    return scene;
  }

  private void restore() {
    settings.get("theme", Theme::valueOf).ifPresent(appearance.themeProperty()::set);
    settings
        .get("textSize", Double::valueOf)
        .filter(size -> size >= Appearance.SMALLEST && size <= Appearance.LARGEST)
        .ifPresent(appearance.textSizeProperty()::set);
    open(
        settings
            .get("screen")
            .flatMap(id -> screens.stream().filter(s -> s.id().equals(id)).findFirst())
            .orElse(screens.getFirst()));
  }

  private void followAppearance() {
    appearance
        .themeProperty()
        .subscribe(theme -> {
          Application.setUserAgentStylesheet(theme.stylesheet());
          root.getStyleClass().removeAll("dark");
          if (theme == Theme.DARK) {
            root.getStyleClass().add("dark");
          }
        });
    appearance
        .scaleBinding()
        .subscribe(scale ->
            root.setStyle("-fx-font-size: " + Math.round(scale.doubleValue() * 14) + "px;"));
    appearance
        .presentingProperty()
        .subscribe(isPresenting -> {
          navigation.present(isPresenting);
          screens.forEach(screen -> screen.present(isPresenting));
        });
    appearance
        .presentingProperty()
        .addListener((_, _, isPresenting) -> stage.setFullScreen(isPresenting));
    stage
        .fullScreenProperty()
        .addListener((_, _, isFull) -> {
          if (!isFull) {
            appearance.presentingProperty().set(false);
          }
        });
  }

  /// Shows a screen, with the keyboard where it was on it.
  public void open(LazyScreen<?> screen) {
    Node focused = stage.getScene().getFocusOwner();
    if (focused != null && !seen.equals(screen)) {
      lastFocus.put(seen, focused);
    }
    seen.shown(false);
    seen = screen;
    root.setCenter(screen.root());
    navigation.select(screen);
    screen.shown(true);
    lastFocus.getOrDefault(screen, screen.firstFocus()).requestFocus();
  }

  /// Opens a file in the screen that it is for.
  public void open(Path file) {
    screens.stream()
        .filter(screen -> screen.open(file))
        .findFirst()
        .ifPresentOrElse(this::open, () -> notices.warn(text("window.unknownFile", file)));
  }

  private void accept(DragEvent drag) {
    if (drag.getDragboard().hasFiles()) {
      drag.acceptTransferModes(TransferMode.COPY);
      drag.consume();
    }
  }

  private void drop(DragEvent drag) {
    drag.getDragboard().getFiles().forEach(file -> open(file.toPath()));
    drag.setDropCompleted(true);
    drag.consume();
  }

  private void key(KeyEvent key) {
    Stream.concat(shortcuts().stream(), seen.shortcuts().stream())
        .filter(shortcut -> shortcut.keys().match(key))
        .findFirst()
        .ifPresent(shortcut -> {
          shortcut.action().run();
          key.consume();
        });
  }

  private List<Shortcut> shortcuts() {
    List<Shortcut> keys = new ArrayList<>();
    keys.add(Shortcut.of("F1", text("keys.sheet"), this::showKeys));
    keys.add(Shortcut.of("F11", text("keys.present"), appearance::switchPresenting));
    keys.add(Shortcut.of("Shortcut+L", text("keys.theme"), appearance::switchTheme));
    keys.add(Shortcut.of("Shortcut+Plus", text("keys.larger"), () -> appearance.enlarge(1)));
    keys.add(Shortcut.of("Shortcut+Equals", text("keys.larger"), () -> appearance.enlarge(1)));
    keys.add(Shortcut.of("Shortcut+Minus", text("keys.smaller"), () -> appearance.enlarge(-1)));
    keys.add(Shortcut.of("Shortcut+0", text("keys.usual"), appearance::usualSize));
    for (int i = 0; i < screens.size(); i++) {
      LazyScreen<?> screen = screens.get(i);
      keys.add(
          Shortcut.of(
              "Shortcut+" + (i + 1),
              text("keys.screen", text("screen." + screen.id())),
              () -> open(screen)));
    }
    keys.add(Shortcut.of("Shortcut+Q", text("keys.quit"), this::quit));
    return keys;
  }

  private void showKeys() {
    Dialog<?> sheet =
        ShortcutSheet.of(
            stage,
            List.of(
                new ShortcutSheet.Section(text("window.title"), shortcuts()),
                new ShortcutSheet.Section(text("screen." + seen.id()), seen.shortcuts())));
    sheet.getDialogPane().setStyle(root.getStyle());
    sheet.getDialogPane().getStylesheets().setAll(stage.getScene().getStylesheets());
    sheet.show();
  }

  /// Begins to present.
  public void present() {
    appearance.presentingProperty().set(true);
  }

  private void quit() {
    close();
    stage.close();
  }

  /// Remembers what there is to remember, and ends what the screens have running.
  public void close() {
    settings.put("theme", appearance.themeProperty().get().name());
    settings.put("textSize", appearance.textSizeProperty().get());
    settings.put("screen", seen.id());
    new Bounds(stage, settings).keep();
    screens.forEach(LazyScreen::close);
    closed.run();
    try {
      settings.save();
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The settings could not be saved", e);
    }
  }
}

package workbench.ui;

import static java.util.Locale.ROOT;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;
import static org.awaitility.Awaitility.await;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import jfx.incubator.scene.control.richtext.CodeArea;
import workbench.tutor.lab.LabCatalogue;
import workbench.ui.kit.FxThread;
import workbench.ui.settings.Settings;
import workbench.ui.window.MainWindow;

/// The whole window on JavaFX's Headless platform, used as a person would: by mouse and keyboard.
public final class TestWindow implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Path SCREENS = Path.of("target", "screens");
  private static final AtomicBoolean STARTED = new AtomicBoolean();

  private final Stage stage;
  private final MainWindow window;
  private final Robot robot;

  private TestWindow(Stage stage, MainWindow window, Robot robot) {
    this.stage = stage;
    this.window = window;
    this.robot = robot;
  }

  /// Opens a window whose settings and recordings are in the folder.
  public static TestWindow open(Path data) {
    return open(data, LabCatalogue::bundled);
  }

  /// The same with other labs.
  public static TestWindow open(Path data, Supplier<LabCatalogue> labs) {
    startFx();
    return onFx(() -> {
      Stage stage = new Stage();
      MainWindow window =
          WindowApplication.window(
              stage,
              Settings.open(Optional.of(data)),
              Optional.of(data),
              FxThread.EXECUTOR,
              labs,
              _ -> {});
      stage.setX(0);
      stage.setY(0);
      stage.setWidth(1600);
      stage.setHeight(940);
      stage.show();
      return new TestWindow(stage, window, new Robot());
    });
  }

  private static void startFx() {
    if (STARTED.compareAndSet(false, true)) {
      CountDownLatch ready = new CountDownLatch(1);
      Platform.startup(ready::countDown);
      Platform.setImplicitExit(false);
      await().atMost(PATIENCE).until(() -> ready.getCount() == 0);
    }
  }

  /// Does something on the FX thread and waits for it.
  public static <T> T onFx(Callable<T> action) {
    FutureTask<T> task = new FutureTask<>(action);
    FxThread.EXECUTOR.execute(task);
    try {
      return task.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new AssertionError("Failed on the FX thread", e.getCause());
    } catch (InterruptedException | TimeoutException e) {
      throw new AssertionError("The FX thread did not answer", e);
    }
  }

  public Scene scene() {
    return stage.getScene();
  }

  public MainWindow window() {
    return window;
  }

  /// The node that a selector finds; waits until there is one.
  public Node node(String selector) {
    await(selector).atMost(PATIENCE).until(() -> onFx(() -> scene().lookup(selector)) != null);
    return requireNonNull(onFx(() -> scene().lookup(selector)));
  }

  /// What a label or a button says.
  public String text(String selector) {
    Node node = node(selector);
    return onFx(() -> ((Labeled) node).getText());
  }

  /// Clicks the middle of a node.
  public void click(String selector) {
    Node node = node(selector);
    onFx(() -> {
      click(node);
      return true;
    });
    settle();
  }

  private void click(Node node) {
    Bounds bounds = node.localToScreen(node.getLayoutBounds());
    robot.mouseMove(bounds.getCenterX(), bounds.getCenterY());
    robot.mouseClick(MouseButton.PRIMARY);
  }

  /// Presses keys together, the last one last.
  public void press(KeyCode... keys) {
    onFx(() -> {
      for (KeyCode key : keys) {
        robot.keyPress(key);
      }
      for (int i = keys.length - 1; i >= 0; i--) {
        robot.keyRelease(keys[i]);
      }
      return true;
    });
    settle();
  }

  /// Types letters, digits and points.
  public void type(String text) {
    text.chars()
        .mapToObj(c ->
            c == '.' ? KeyCode.PERIOD : KeyCode.getKeyCode(Character.toString(c).toUpperCase(ROOT)))
        .forEach(this::press);
  }

  /// Clicks the first visible control that says this.
  public void clickText(String text) {
    await(text).atMost(PATIENCE).until(() -> onFx(() -> saying(text)).isPresent());
    Node node = onFx(() -> saying(text)).orElseThrow();
    onFx(() -> {
      click(node);
      return true;
    });
    settle();
  }

  private Optional<Node> saying(String text) {
    return all(scene().getRoot())
        .filter(n -> n instanceof Labeled l && text.equals(l.getText()))
        .filter(TestWindow::isSeen)
        .findFirst();
  }

  /// All controls that are seen and can be used. Of toggle buttons of which one is chosen, it
  /// stands for the others: the arrow keys go from one to the next.
  public Set<Node> controls() {
    return onFx(() ->
        all(scene().getRoot())
            .filter(n -> n instanceof Control && n.isFocusTraversable() && !n.isDisabled())
            .filter(TestWindow::isSeen)
            .filter(n -> !(n instanceof ToggleButton t) || t.isSelected())
            .collect(toSet()));
  }

  /// What has the keyboard after each of so many strokes of the Tab key. In the editor, where that
  /// key indents, F6 is pressed.
  public Set<Node> reachedByTab(int strokes) {
    Set<Node> reached = new HashSet<>();
    for (int i = 0; i < strokes; i++) {
      Node focused = onFx(() -> scene().getFocusOwner());
      press(focused instanceof CodeArea ? KeyCode.F6 : KeyCode.TAB);
      reached.add(onFx(() -> scene().getFocusOwner()));
    }
    return reached;
  }

  private static Stream<Node> all(Node node) {
    return node instanceof Parent p
        ? Stream.concat(
            Stream.of(node), p.getChildrenUnmodifiable().stream().flatMap(TestWindow::all))
        : Stream.of(node);
  }

  private static boolean isSeen(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (!n.isVisible()) {
        return false;
      }
    }
    return true;
  }

  /// The dialogs and popups that are open.
  public List<Window> otherWindows() {
    return onFx(() ->
        Window.getWindows().stream().filter(w -> w instanceof Stage && !w.equals(stage)).toList());
  }

  public void closeOtherWindows() {
    List<Window> others = otherWindows();
    onFx(() -> {
      others.forEach(Window::hide);
      return true;
    });
  }

  public Robot robot() {
    return robot;
  }

  /// Waits until the FX thread has done what it had to do.
  public void settle() {
    onFx(() -> true);
    onFx(() -> true);
  }

  /// Writes what is seen to `target/screens/NAME.png`.
  public Path shot(String name) {
    BufferedImage image = onFx(() -> SwingFXUtils.fromFXImage(scene().snapshot(null), null));
    Path file = SCREENS.resolve(name + ".png");
    try {
      Files.createDirectories(SCREENS);
      ImageIO.write(image, "png", file.toFile());
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    onFx(() -> {
      window.close();
      stage.close();
      return true;
    });
  }
}

package workbench.ui;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static workbench.ui.TestWindow.onFx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import jfx.incubator.scene.control.richtext.CodeArea;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/// The Sandbox as a learner uses it. All tests share one window and its lab; each begins with an
/// empty text of its own.
@TestInstance(Lifecycle.PER_CLASS)
final class SandboxScreenTest {
  private Path folder;
  private TestWindow window;

  @BeforeAll
  void openSandbox(@TempDir Path data) {
    folder = data;
    window = TestWindow.open(folder);
    window.press(KeyCode.CONTROL, KeyCode.DIGIT5);
    awaitStatus("Ready.");
  }

  @AfterAll
  void closeWindow() {
    window.close();
  }

  @BeforeEach
  void beginText() {
    window.press(KeyCode.CONTROL, KeyCode.N);
  }

  private static ConditionFactory patiently() {
    return await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(20));
  }

  private String status() {
    return window.text("#sandbox-status");
  }

  private void awaitStatus(String start) {
    patiently().until(() -> status().startsWith(start));
  }

  /// Types what a keyboard would: characters come as such, Enter as a key.
  private void type(String text) {
    text.chars().forEach(c -> type((char) c));
    window.settle();
  }

  private void type(char c) {
    if (c == '\n') {
      window.press(KeyCode.ENTER);
      return;
    }
    String typed = String.valueOf(c);
    onFx(() -> {
      Node focused = window.scene().getFocusOwner();
      focused.fireEvent(
          new KeyEvent(
              KeyEvent.KEY_TYPED, typed, "", KeyCode.UNDEFINED, false, false, false, false));
      return true;
    });
  }

  private void run() {
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
  }

  private void runToEnd() {
    run();
    awaitStatus("Cell ");
  }

  private String text() {
    CodeArea editor = (CodeArea) window.node("#editor");
    return onFx(editor::getText);
  }

  private boolean isUnderlined() {
    Node editor = window.node("#editor");
    return onFx(() -> editor.lookup(".code-error") != null);
  }

  /// Whether suggestions or documentation are seen.
  private boolean isHelped() {
    Node assist = window.node("#assist");
    return onFx(assist::isVisible);
  }

  /// Whether a button that ends leftovers is seen. A list has cells that are not.
  private boolean isEndOffered() {
    Node list = window.node("#output");
    return onFx(() -> {
      Bounds seen = list.localToScene(list.getLayoutBounds());
      return list.lookupAll("#end-leftovers").stream()
          .anyMatch(button -> seen.contains(button.localToScene(button.getLayoutBounds())));
    });
  }

  private String output() {
    ListView<?> list = (ListView<?>) window.node("#output");
    return onFx(() -> list.getItems().stream().map(Object::toString).collect(joining("\n")));
  }

  private void awaitOutput(String part) {
    patiently().until(() -> output().contains(part));
  }

  /// The large figures of the instruments.
  private List<String> figures() {
    return onFx(() ->
        window.scene().getRoot().lookupAll(".number-figure").stream()
            .map(figure -> ((Labeled) figure).getText())
            .toList());
  }

  @Test
  void aCellThatIsTypedShowsItsValueAndWhatItPrints() {
    type("System.out.println(\"hello\");\nint six = 2 * 3;");
    runToEnd();

    awaitOutput("text=hello");
    assertThat(output()).contains("Value[name=six, type=int, value=6]");
  }

  @Test
  void onlyTheSelectionIsRunIfThereIsOne() {
    type("int first = 1;\nint second = 2;");
    window.press(KeyCode.SHIFT, KeyCode.HOME);
    runToEnd();

    assertThat(output()).contains("name=second").doesNotContain("name=first");
  }

  @Test
  void aSuggestionIsTakenByKeyboard() {
    type("\"hello\".");
    patiently().until(this::isHelped);
    type("toUpp");
    window.press(KeyCode.ENTER);
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.SPACE);
    patiently().until(this::isHelped);
    window.press(KeyCode.ESCAPE);

    assertThat(text()).isEqualTo("\"hello\".toUpperCase(");
    assertThat(isHelped()).isFalse();
  }

  @Test
  void whatDoesNotCompileIsUnderlinedUntilItIsMended() {
    type("int wrong = foo;");
    runToEnd();

    awaitOutput("cannot find symbol");
    patiently().until(this::isUnderlined);
    window.press(KeyCode.CONTROL, KeyCode.A);
    type("int right = 1;");
    runToEnd();
    patiently().until(() -> !isUnderlined());
    assertThat(output()).contains("name=right");
  }

  @Test
  void anEndlessLoopIsStoppedAndTheNextCellRuns() {
    type(
        "IO.println(\"under way\"); while (true) { try { while (true); } catch (Throwable t) { } }");
    run();
    awaitOutput("text=under way");
    awaitStatus("Running for");
    window.press(KeyCode.CONTROL, KeyCode.PERIOD);
    awaitStatus("Stopped in ");
    assertThat(status()).contains("killed");

    window.press(KeyCode.CONTROL, KeyCode.A);
    type("1 + 1");
    runToEnd();
    assertThat(output()).contains("type=int, value=2]");
  }

  @Test
  void aFloodIsShownByItsLastLinesAndCanBeStopped() {
    type("for (int i = 0; ; i++) System.out.println(i);");
    run();
    awaitOutput("earlier lines are not kept");
    window.press(KeyCode.CONTROL, KeyCode.PERIOD);
    awaitStatus("Stopped in ");
  }

  @Test
  void aLabThatDiesIsReplaced() {
    type("System.exit(3);");
    run();
    awaitOutput("Another has taken its place");
    window.press(KeyCode.CONTROL, KeyCode.A);
    type("3 * 14");
    runToEnd();

    assertThat(output()).contains("value=42]");
  }

  @Test
  void whatACellLeavesRunningIsShownAndEnded() {
    type(
        "Thread.ofPlatform().name(\"left\").start(() -> { while (true) { Thread.onSpinWait(); }});");
    runToEnd();
    awaitOutput("Still running: ");
    patiently().until(this::isEndOffered);
    window.shot("sandbox-leftovers");
    window.press(KeyCode.CONTROL, KeyCode.E);
    awaitOutput("Ended in ");

    assertThat(output()).doesNotContain("Still running: ");
  }

  @Test
  void anImageThatIsShownIsSeen() {
    type(
        """
        var image = new java.awt.image.BufferedImage(300, 200, 1);
        var bytes = new java.io.ByteArrayOutputStream();
        javax.imageio.ImageIO.write(image, "png", bytes);
        show(bytes.toByteArray());\
        """);
    runToEnd();

    awaitOutput("PNG, 300 × 200");
    Node list = window.node("#output");
    patiently().until(() -> onFx(() -> list.lookup(".image-view") != null));
  }

  @Test
  void earlierCellsAreBroughtBack() {
    type("7 + 1");
    runToEnd();
    window.press(KeyCode.CONTROL, KeyCode.N);
    type("unsent");
    window.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
    assertThat(text()).isEqualTo("7 + 1");
    window.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
    assertThat(text()).isEqualTo("unsent");
  }

  @Test
  void aFileIsOpenedAndSaved() throws IOException {
    Path file = Files.writeString(folder.resolve("mine.jsh"), "int mine = 1;\n");
    onFx(() -> {
      window.window().open(file);
      return true;
    });
    patiently().until(() -> text().equals("int mine = 1;\n"));
    window.press(KeyCode.CONTROL, KeyCode.END);
    type("// changed");
    window.press(KeyCode.CONTROL, KeyCode.S);

    patiently().until(() -> Files.readString(file).equals("int mine = 1;\n// changed"));
  }

  @Test
  void aVariantIsEditedAsASnippetAndRuns() {
    type("int kept = 1;");
    window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
    window.click("#edit-as-snippet");
    patiently().until(() -> text().contains("run(variant(\"my-blocking\""));
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.press(KeyCode.RIGHT);
    window.press(KeyCode.BACK_SPACE);
    window.press(KeyCode.BACK_SPACE);
    type(", workload().images(2))");
    runToEnd();

    awaitOutput("my-blocking: 2 done");
    patiently().until(() -> figures().contains("2 / 2"));
    window.press(KeyCode.CONTROL, KeyCode.PAGE_UP);
    assertThat(text()).isEqualTo("int kept = 1;");
  }

  @Test
  void theScreenIsSeenInLightAndDark() {
    type(
        """
        // What does it wait for?
        int twice(int n) {
        return 2 * n;
        }
        var names = List.of("a", "b");
        System.err.println("careful " + twice(21));
        int wrong = foo;\
        """);
    runToEnd();
    awaitOutput("careful 42");
    window.shot("sandbox-light");
    window.click("#theme");
    window.shot("sandbox-dark");
    window.click("#theme");
  }
}

package workbench.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static workbench.ui.TestWindow.onFx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Every screen by keyboard alone: each control is reached by Tab and says what it is.
@TestInstance(Lifecycle.PER_CLASS) // One window for all tests.
class KeyboardTest {
  /// In the order of their keys, Ctrl+1 and on.
  @SuppressWarnings("UnusedVariable") // @FieldSource names it.
  private static final List<String> SCREENS =
      List.of("run", "compare", "labs", "exercises", "sandbox", "recordings");

  private TestWindow window;

  @BeforeAll
  void open(@TempDir Path data) throws IOException {
    MadeRecordings.begin(data, "recordings");
    MadeRecordings.keep(data, "blocking", 1, 8, 100);
    MadeRecordings.keep(data, "cpu-offload", 2, 8, 50);
    window = TestWindow.open(data);
  }

  @AfterAll
  void close() {
    window.close();
  }

  private void go(String screen) {
    window.press(KeyCode.CONTROL, KeyCode.getKeyCode("" + (SCREENS.indexOf(screen) + 1)));
    window.node("#screen-" + screen + ":selected");
    if (screen.equals("exercises")) {
      window.node("#exercise-editor");
    }
  }

  @ParameterizedTest
  @FieldSource("SCREENS")
  void everyControlIsReachedByTab(String screen) {
    go(screen);
    Set<Node> controls = window.controls();
    assertThat(controls).hasSizeGreaterThan(8);
    assertThat(window.reachedByTab(controls.size() + 20)).containsAll(controls);
  }

  @ParameterizedTest
  @FieldSource("SCREENS")
  void everyControlHasAName(String screen) {
    go(screen);
    assertThat(window.controls()).allMatch(KeyboardTest::isNamed);
  }

  @ParameterizedTest
  @FieldSource("SCREENS")
  void everyScreenCanBePresented(String screen) {
    go(screen);
    Node navigation = window.node(".navigation");
    window.press(KeyCode.F11);
    await().until(() -> onFx(() -> !navigation.isVisible()));
    window.settle();
    window.shot(screen + "-present");
    window.press(KeyCode.F11);
    await().until(() -> onFx(navigation::isVisible));
  }

  private static boolean isNamed(Node node) {
    return onFx(() ->
        isText(node.getAccessibleText())
            || (node instanceof Labeled l && isText(l.getText()))
            || node.getScene().getRoot().lookupAll(".label").stream()
                .anyMatch(l -> l instanceof Label label && node.equals(label.getLabelFor())));
  }

  private static boolean isText(@Nullable String text) {
    return text != null && !text.isBlank();
  }
}

package workbench.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static workbench.ui.TestWindow.onFx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import workbench.labs.Variant;
import workbench.labs.Variants;

/// The Run screen with a real lab JVM, by mouse and keyboard.
@TestInstance(Lifecycle.PER_CLASS) // One window and one lab for all tests.
class RunScreenTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private TestWindow window;
  private Node transportTime;

  @BeforeAll
  void open(@TempDir Path data) throws IOException {
    Files.writeString(
        data.resolve("settings.json"),
        """
        {"run.images": "12", "run.latency": "150", "run.size": "800", "run.sigma": "6"}
        """);
    window = TestWindow.open(data);
    transportTime = window.node(".transport-time");
    awaitReady();
  }

  @AfterAll
  void close() {
    window.close();
  }

  private void awaitReady() {
    await()
        .atMost(PATIENCE)
        .until(() -> window.text("#costs").startsWith("here") && window.text("#run").equals("Run"));
  }

  @BeforeEach
  void standStill() {
    awaitReady();
  }

  private void select(Variant variant) {
    @SuppressWarnings("unchecked")
    ListView<Variant> list = (ListView<Variant>) window.node("#variants");
    onFx(() -> {
      list.requestFocus();
      return true;
    });
    window.press(KeyCode.HOME);
    for (int i = 0; i < Variants.ALL.indexOf(variant); i++) {
      window.press(KeyCode.DOWN);
    }
    assertThat(onFx(() -> list.getSelectionModel().getSelectedItem())).isEqualTo(variant);
  }

  private void turn(String dial, KeyCode key) {
    Node slider = window.node(dial);
    onFx(() -> {
      slider.requestFocus();
      return true;
    });
    window.press(key);
  }

  private void run(Variant variant) {
    select(variant);
    window.press(KeyCode.F5);
    await().atMost(PATIENCE).until(() -> window.text("#run-status").contains("is running"));
  }

  private void awaitEnd() {
    await().atMost(PATIENCE).until(() -> window.text("#run").equals("Run"));
    await().atMost(PATIENCE).until(() -> window.text("#app-state").equals("done"));
  }

  /// How many seconds of the run the charts show.
  private double shown() {
    String time = ((Labeled) transportTime).getText().replaceAll(" of .*", "");
    double number = Double.parseDouble(time.replaceAll("[^0-9.]", ""));
    return time.contains("ms") ? number / 1000 : number;
  }

  @Test
  void aBlockedUiThreadFreezesTheAppAndNotTheCharts() {
    run(Variants.BLOCKING);
    await().atMost(PATIENCE).until(() -> window.text("#app-state").startsWith("Not responding"));
    window.click("#app-counter");
    double before = shown();
    Labeled state = (Labeled) window.node("#app-state");
    Labeled counter = (Labeled) window.node("#app-counter");
    await("the charts go on while the app does not")
        .atMost(PATIENCE)
        .until(() ->
            onFx(() ->
                shown() > before + 0.3
                    && state.getText().startsWith("Not responding")
                    && counter.getText().equals("Clicked 0")));
    window.shot("run-blocking");

    awaitEnd();
    assertThat(window.text("#app-counter")).isEqualTo("Clicked 1");
    assertThat(window.text("#app-progress")).isEqualTo("12 of 12 blurred");
    assertThat(window.text("#measured-freezes")).isEqualTo("yes");

    window.click("#finding-lab-1");
    await().atMost(PATIENCE).until(() -> window.text("#lab-title").equals("Lab 1: One slow click"));
    window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
  }

  @Test
  void offloadedTheAppCountsAClickAtOnce() {
    turn("#dial-concurrency", KeyCode.HOME);
    run(Variants.CPU_OFFLOAD);
    window.click("#app-counter");
    Labeled counter = (Labeled) window.node("#app-counter");
    Labeled button = (Labeled) window.node("#run");
    await()
        .atMost(PATIENCE)
        .until(() ->
            onFx(() -> counter.getText().equals("Clicked 1") && button.getText().equals("Cancel")));
    awaitEnd();
    assertThat(window.text("#measured-freezes")).isEqualTo("no");
    window.shot("run-cpu-offload");
    turn("#dial-concurrency", KeyCode.END);
  }

  @Test
  void aGuessStandsBesideTheModelAndTheRun() {
    select(Variants.BACKGROUND);
    window.press(KeyCode.CONTROL, KeyCode.G);
    window.type("1.5");
    window.press(KeyCode.ENTER);
    window.type("many");
    assertThat(window.text("#guess-remark")).contains("A whole number");
    for (int i = 0; i < 4; i++) {
      window.press(KeyCode.BACK_SPACE);
    }
    window.type("1");
    window.press(KeyCode.ENTER);
    assertThat(window.text("#guess-remark")).startsWith("Before you run");
    window.press(KeyCode.SPACE);
    assertThat(window.text("#guess-remark")).isEqualTo("Your guess stands.");
    assertThat(window.text("#model-wall")).as("not told before the run").isEqualTo("–");
    window.press(KeyCode.F5);
    await().atMost(PATIENCE).until(() -> window.text("#run").equals("Cancel"));
    awaitEnd();
    assertThat(window.text("#model-wall")).matches(".* m?s");
    assertThat(window.text("#measured-threads")).isEqualTo("1");
    assertThat(window.text("#guess-remark")).isEqualTo("How far were you off?");
  }

  @Test
  void aFindingsFixSelectsTheVariantThatCuresIt() {
    run(Variants.POOL_MISUSE);
    awaitEnd();
    window.clickText("Show me");
    window.shot("run-show-me");
    window.clickText("Fix: CPU offload");
    assertThat(window.text("#look-for")).contains(Variants.CPU_OFFLOAD.lookFor());
  }

  @Test
  void theChartsStandStillWhileTheRunGoesOn() {
    run(Variants.BACKGROUND);
    window.click("#transport-pause");
    await().atMost(PATIENCE).until(() -> window.text(".transport-time").contains(" of "));
    double stood = shown();
    String time = window.text(".transport-time");
    await().atMost(PATIENCE).until(() -> !window.text(".transport-time").equals(time));
    assertThat(shown()).isEqualTo(stood);
    window.press(KeyCode.ALT, KeyCode.LEFT);
    await().atMost(PATIENCE).until(() -> shown() < stood);
    await().atMost(PATIENCE).until(() -> window.text("#run").equals("Run"));
    window.press(KeyCode.ALT, KeyCode.END);
    awaitEnd();
    assertThat(shown()).isGreaterThan(stood);
  }

  @Test
  void aRunIsCancelledByKeyboard() {
    run(Variants.BLOCKING);
    window.press(KeyCode.CONTROL, KeyCode.PERIOD);
    await().atMost(PATIENCE).until(() -> window.text("#run-status").startsWith("Cancelled after"));
    assertThat(window.text("#measured-wall")).isEqualTo("–");
  }

  @Test
  void whatIsCancelledWhileCostsAreMeasuredDoesNotRun() {
    turn("#dial-sigma", KeyCode.END);
    window.press(KeyCode.F5);
    await().atMost(PATIENCE).until(() -> window.text("#run-status").startsWith("Measuring"));
    window.press(KeyCode.CONTROL, KeyCode.PERIOD);
    await().atMost(PATIENCE).until(() -> window.text("#run-status").startsWith("Cancelled before"));
    assertThat(window.text("#run")).isEqualTo("Run");
    turn("#dial-sigma", KeyCode.HOME);
  }

  @Test
  void aLabThatDiesIsToldAndTheNextRunGoesWell() {
    run(Variants.BLOCKING);
    ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
    await().atMost(PATIENCE).until(() -> window.text("#notice").contains("lab JVM"));
    awaitReady();
    run(Variants.CPU_OFFLOAD);
    awaitEnd();
  }

  @Test
  void everyControlIsReachedByTab() {
    Set<Node> controls = window.controls();
    assertThat(controls).hasSizeGreaterThan(25);
    assertThat(window.reachedByTab(controls.size() + 10)).containsAll(controls);
  }

  @Test
  void theTimelineIsByItemOrByThread() {
    ToggleButton byItem = (ToggleButton) window.node("#show-items");
    ToggleButton byThread = (ToggleButton) window.node("#show-timeline");
    window.press(KeyCode.CONTROL, KeyCode.T);
    assertThat(onFx(byItem::isSelected)).isTrue();
    window.click("#show-timeline");
    assertThat(onFx(byThread::isSelected)).isTrue();
    window.press(KeyCode.RIGHT);
    assertThat(onFx(() -> window.scene().getFocusOwner())).isEqualTo(byItem);
  }

  @Test
  void theKeysAreOnASheet() {
    window.press(KeyCode.F1);
    assertThat(window.otherWindows()).hasSize(1);
    window.closeOtherWindows();
  }

  @Test
  void itIsShownInTheDarkAndToARoom() {
    window.press(KeyCode.CONTROL, KeyCode.L);
    window.settle();
    assertThat(onFx(() -> window.scene().getRoot().getStyleClass())).contains("dark");
    window.shot("run-dark");
    window.press(KeyCode.CONTROL, KeyCode.L);
    Node sidebar = window.node(".sidebar");
    window.press(KeyCode.F11);
    await().atMost(PATIENCE).until(() -> onFx(() -> !sidebar.isVisible()));
    window.shot("run-present");
    window.press(KeyCode.F11);
    await().atMost(PATIENCE).until(() -> onFx(sidebar::isVisible));
  }
}

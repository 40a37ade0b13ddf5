package workbench.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static workbench.ui.TestWindow.onFx;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import jfx.incubator.scene.control.richtext.CodeArea;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.tutor.lab.LabCatalogue;
import workbench.ui.labs.MadeLabs;

/// The Labs screen as a learner uses it, on pages of the test's own.
final class LabsScreenTest {
  private Path data;
  private Path labs;
  private TestWindow window;

  @BeforeEach
  void openLabs(@TempDir Path folder) throws IOException {
    data = folder;
    labs = folder.resolve("labs");
    MadeLabs.write(labs);
    open();
  }

  private void open() {
    window = TestWindow.open(data, () -> LabCatalogue.open(labs));
    window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
    window.node("#lab-page");
  }

  @AfterEach
  void closeWindow() {
    window.close();
  }

  private static ConditionFactory patiently() {
    return await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(20));
  }

  private static void until(Callable<Boolean> condition) {
    patiently().until(condition);
  }

  /// Presses a button that may have to be scrolled to.
  private void fire(String id) {
    ButtonBase button = (ButtonBase) window.node(id);
    onFx(() -> {
      button.fire();
      return true;
    });
    window.settle();
  }

  private void scroll(double where) {
    ScrollPane page = (ScrollPane) window.node("#lab-page");
    onFx(() -> {
      page.setVvalue(where);
      return true;
    });
  }

  private boolean isSeen(String selector) {
    Node node = window.node(selector);
    return onFx(() -> node.isVisible() && node.getParent().isVisible());
  }

  private String code(int cell) {
    CodeArea editor = (CodeArea) window.node("#cell-" + cell);
    return onFx(editor::getText);
  }

  private void write(int cell, String text) {
    CodeArea editor = (CodeArea) window.node("#cell-" + cell);
    onFx(() -> {
      editor.setText(text);
      return true;
    });
    window.settle();
  }

  private List<String> said(String styleClass) {
    return onFx(() ->
        window.scene().getRoot().lookupAll(styleClass).stream()
            .flatMap(node -> node.lookupAll(".label").stream())
            .map(label -> ((Labeled) label).getText())
            .toList());
  }

  private boolean isInList(String words) {
    Node list = window.node("#lab-list");
    return onFx(() ->
        list.lookupAll(".variant-summary").stream()
            .anyMatch(label -> ((Labeled) label).getText().equals(words)));
  }

  private boolean isDrawn(String chart) {
    Node node = window.node(chart);
    return onFx(
        () -> node.lookup(".image-view") instanceof ImageView view && view.getImage() != null);
  }

  private void awaitStatus(String start) {
    patiently().untilAsserted(() -> assertThat(window.text("#lab-status")).startsWith(start));
  }

  @Test
  void aPageIsPredictedRunAndExplainedAndKeptForTheNextTime() {
    fire("#choice-1-1");
    TextField number = (TextField) window.node("#number-2");
    onFx(() -> {
      number.setText("forty");
      return true;
    });
    assertThat(window.text("#verdict-2")).isEqualTo("A number, please, such as 1.5.");
    onFx(() -> {
      number.setText("41,5");
      return true;
    });
    assertThat(isSeen(".claims")).isFalse();

    fire("#run-cell-1");
    awaitStatus("Cell 1 took");

    assertThat(window.text("#verdict-1")).isEqualTo("Not quite: the right answer is marked.");
    assertThat(window.text("#verdict-2")).isEqualTo("Right: measured were 42 units.");
    assertThat(onFx(() -> window.scene().lookup("#choice-1-1").isDisabled())).isTrue();
    assertThat(said(".claim-holds")).contains("It is forty-two.");
    assertThat(said(".claim-fails"))
        .contains("It is forty-one.", "This does not hold in this run.");
    assertThat(said(".row-box")).contains("printed 42");
    assertThat(isSeen(".claims")).isTrue();
    fire("#look-1");
    until(() -> isDrawn("#chart-1-cores"));
    until(() -> isInList("1 of 2 predictions right"));
    window.shot("labs-light");

    write(2, "int wrong = foo;");
    fire("#run-cell-2");
    awaitStatus("Cell 2 does not compile.");
    assertThat(onFx(() -> window.scene().lookup("#cell-2").lookup(".code-error"))).isNotNull();
    fire("#reset-cell-2");
    assertThat(code(2)).isEqualTo("int twice = answer * 2;");
    fire("#run-cell-2");
    awaitStatus("Cell 2 took");
    write(1, "int answer = 43;");
    scroll(1);
    until(() -> isInList("5 min · finished"));
    window.click("#theme");
    window.shot("labs-dark");
    window.close();

    open();
    until(() -> isInList("5 min · finished"));
    assertThat(code(1)).isEqualTo("int answer = 43;");
    until(() -> onFx(() -> ((ScrollPane) window.scene().lookup("#lab-page")).getVvalue()) > 0.9);
    assertThat(onFx(() -> ((RadioButton) window.scene().lookup("#choice-1-1")).isSelected()))
        .isTrue();
    assertThat(window.text("#verdict-2")).isEqualTo("Right, when the cell was run.");

    fire("#start-over");
    window.clickText("Start over");
    window.press(KeyCode.ESCAPE);
    until(() -> window.text("#notice").startsWith("Starting over forgets"));
    window.click(".notice .small");
    until(() -> isInList("5 min"));
    assertThat(code(1)).startsWith("int answer = 6 * 7;");
  }

  @Test
  void anEndlessCellIsStoppedAndThePageGoesOn() {
    write(
        1,
        """
        IO.println("under way");
        while (true) { try { while (true); } catch (Throwable t) { } }
        """);
    fire("#run-all");
    // Before it is under way there is nothing to stop: then the cell is not run.
    until(() -> said(".row-box").contains("under way"));
    awaitStatus("Running for");
    window.press(KeyCode.CONTROL, KeyCode.PERIOD);
    awaitStatus("Stopped in ");
    write(1, "int answer = 1;\nSystem.exit(3);");
    fire("#run-cell-1");
    awaitStatus("The lab JVM ended");
    fire("#reset-cell-1");
    fire("#run-all");
    awaitStatus("Cell 2 took");
    assertThat(said(".row-box")).contains("twice ==> 84");
  }

  @Test
  void aBrokenPageIsListedWithItsProblems() {
    ListView<?> list = (ListView<?>) window.node("#lab-list");
    assertThat(isInList("the page is broken")).isTrue();
    onFx(() -> {
      list.requestFocus();
      return true;
    });
    window.press(KeyCode.DOWN);

    window.node("#lab-problems");
    assertThat(said("#lab-problems"))
        .anyMatch(line -> line.contains("README.md:1: the front matter needs"));
    window.press(KeyCode.DOWN);
    window.node("#lab-page");
    assertThat(window.text(".page-bar .card-title")).isEqualTo("Lab 3: The last");
  }

  @Test
  void aCatalogueThatIsNotThereIsToldInASentence() {
    window.close();
    window = TestWindow.open(data, () -> LabCatalogue.open(data.resolve("nowhere")));
    window.press(KeyCode.CONTROL, KeyCode.DIGIT3);

    until(() -> window.text("#labs-complaint").startsWith("There is no folder"));
  }

  @Test
  void aCellIsOpenedInTheSandbox() {
    fire("#edit-cell-2");
    CodeArea editor = (CodeArea) window.node("#editor");

    until(() -> onFx(editor::getText).equals("int twice = answer * 2;"));
  }

  @Test
  void linksLeadToOtherLabs() {
    window.clickText("the last lab");
    until(() -> window.text(".page-bar .card-title").equals("Lab 3: The last"));
  }
}

package workbench.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static workbench.ui.TestWindow.onFx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import jfx.incubator.scene.control.richtext.CodeArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.tutor.exercise.ExerciseCatalogue;
import workbench.ui.settings.Settings;

/// The Exercises screen as a learner uses it, on the exercise `compose`, with files in a folder of
/// the test's own.
final class ExercisesScreenTest {
  private static final String RIGHT =
      "t.download(source).thenApplyAsync(t::blur, t.cpuPool()).thenCompose(b -> t.save(b, target))";
  private static final String ON_THE_CALLBACK_THREAD =
      "t.download(source).thenApply(t::blur).thenCompose(b -> t.save(b, target))";

  private Path data;
  private Path file;
  private TestWindow window;

  @BeforeEach
  void openExercises(@TempDir Path folder) throws IOException {
    data = folder;
    Path mine = folder.resolve("mine");
    file = mine.resolve("compose").resolve("Gallery.java");
    Settings settings = Settings.open(Optional.of(data));
    settings.put("exercises.folder", mine);
    settings.put("exercises.exercise", "compose");
    settings.save();
    open();
  }

  private void open() {
    window = TestWindow.open(data);
    window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
    window.node("#exercise-editor");
  }

  @AfterEach
  void closeWindow() {
    window.close();
  }

  private static void until(Callable<Boolean> condition) {
    await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(20)).until(condition);
  }

  private CodeArea editor() {
    return (CodeArea) window.node("#exercise-editor");
  }

  private String code() {
    CodeArea editor = editor();
    return onFx(editor::getText);
  }

  private static String gallery(String answer) throws IOException {
    String starter =
        Files.readString(
            ExerciseCatalogue.bundled()
                .find("compose")
                .orElseThrow()
                .starter()
                .resolve("Gallery.java"));
    return starter.replaceFirst("throw new [^;]*;", "return " + answer + ";");
  }

  private void write(String text) {
    CodeArea editor = editor();
    onFx(() -> {
      editor.setText(text);
      editor.requestFocus();
      return true;
    });
    window.settle();
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

  private void awaitStatus(String words) {
    until(() -> window.text("#check-status").contains(words));
  }

  private void awaitInList(String words) {
    Node list = window.node("#exercise-list");
    until(() ->
        onFx(() ->
            list.lookupAll(".variant-summary").stream()
                .anyMatch(label -> ((Labeled) label).getText().equals(words))));
  }

  private boolean isSeen(String selector) {
    return onFx(() -> {
      for (Node n = window.scene().lookup(selector); n != null; n = n.getParent()) {
        if (!n.isVisible()) {
          return false;
        }
      }
      return window.scene().lookup(selector) != null;
    });
  }

  private String said(String selector) {
    Node node = window.node(selector);
    return onFx(() ->
        node.lookupAll(".failure-word").stream()
            .map(word -> ((Text) word).getText())
            .collect(Collectors.joining("\n")));
  }

  private static boolean has(Path file, String words) throws IOException {
    return Files.exists(file) && Files.readString(file).contains(words);
  }

  @Test
  void aWrongTryIsExplainedAndTheRightOneIsKept() throws IOException {
    write(gallery(ON_THE_CALLBACK_THREAD));
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    awaitStatus("of 7 tests pass.");

    assertThat(said("#test-4")).contains("A blur should not run on a thread 'http'.", "Seen: ");
    assertThat(said("#test-3")).isEmpty();
    fire("#test-4-hint");
    window.node("#hint-3");
    assertThat(window.text("#hint-next")).isEqualTo("Next hint (1 of 3)");
    fire("#look-3");
    Node chart = window.node("#test-chart-3-timeline");
    until(() ->
        onFx(() -> chart.lookup(".image-view") instanceof ImageView v && v.getImage() != null));
    window.shot("exercises-light");
    assertThat(isSeen("#exercise-reading")).isFalse();

    write(gallery(RIGHT));
    window.press(KeyCode.F5);
    awaitStatus("All 7 tests pass.");
    awaitInList("20 min · solved");
    assertThat(isSeen(".solved")).isTrue();
    assertThat(isSeen("#exercise-reading")).isTrue();
    window.click("#theme");
    window.click("#show-solution");
    window.node("#solution");
    window.shot("exercises-dark");
    window.click("#leave-solution");
    window.close();

    open();
    awaitInList("20 min · solved");
    assertThat(code()).contains("thenApplyAsync");
    assertThat(isSeen("#exercise-reading")).isTrue();
    window.node("#hint-3");
  }

  @Test
  void whatDoesNotCompileIsUnderlinedAndToldInWords() throws IOException {
    write(gallery("t.download(source).thenApply(b -> t.save(b, target))"));
    window.click("#check-exercise");
    awaitStatus("It does not compile: 1 error.");

    CodeArea editor = editor();
    fire(".error-place");
    assertThat(onFx(editor::isFocused)).isTrue();
    until(() -> onFx(() -> editor.lookup(".code-error")) != null);
    int line = onFx(() -> editor.getCaretPosition().index());
    assertThat(onFx(() -> editor.getPlainText(line))).contains("thenApply");

    fire("#show-solution");
    assertThat(window.text("#notice")).contains("Show the solution all the same?");
    window.click(".notice .small");
    window.node("#solution");
  }

  @Test
  void aFileThatAnotherProgramChangesIsTakenUpAndNothingIsLost() throws IOException {
    Files.writeString(file, gallery("null /* one */"));
    until(() -> code().contains("one"));
    assertThat(isSeen("#conflict")).isFalse();

    write(gallery("null /* mine */"));
    Files.writeString(file, gallery("null /* the other one */"));
    until(() -> isSeen("#conflict"));
    window.press(KeyCode.CONTROL, KeyCode.S);
    assertThat(code()).contains("mine");
    window.click("#take-theirs");
    assertThat(code()).contains("the other one");
    assertThat(isSeen("#conflict")).isFalse();

    write(gallery("null /* mine again */"));
    Files.writeString(file, gallery("null /* and another */"));
    until(() -> isSeen("#conflict"));
    window.click("#keep-mine");
    until(() -> has(file, "mine again"));
    assertThat(isSeen("#conflict")).isFalse();
  }

  @Test
  void theStarterIsPutBackAndWhatWasThereIsKept() throws IOException {
    write(gallery("null /* mine */"));
    window.press(KeyCode.CONTROL, KeyCode.S);
    until(() -> has(file, "mine"));
    awaitInList("20 min · begun");

    window.click("#reset-exercise");
    assertThat(code()).contains("mine");
    window.click(".notice .small");
    until(() -> code().contains("Not solved yet."));
    until(() -> window.text("#notice").contains("Gallery.java.1.bak"));
    assertThat(has(file.resolveSibling("Gallery.java.1.bak"), "mine")).isTrue();
    awaitInList("20 min");
  }

  @Test
  void anEndlessCheckIsStopped() throws IOException {
    write(gallery("endless()").replaceFirst("}\\s*$", "  <T> T endless() { while (true); }\n}\n"));
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    awaitStatus("Test 1 of 7");
    window.press(KeyCode.CONTROL, KeyCode.PERIOD);
    awaitStatus("Stopped.");

    window.press(KeyCode.F6);
    until(() -> onFx(() -> window.scene().lookup("#check-exercise").isFocused()));
  }
}

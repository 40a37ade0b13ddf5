package workbench.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static workbench.ui.TestWindow.onFx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.bench.recording.KeptRecording;

class RecordingsScreenTest {
  @TempDir Path data;
  private TestWindow window;

  @BeforeEach
  void open() throws IOException {
    MadeRecordings.begin(data, "recordings");
    MadeRecordings.keep(data, "blocking", 1, 8, 200);
    MadeRecordings.keep(data, "cpu-offload", 2, 8, 100);
    MadeRecordings.keep(data, "cpu-offload", 3, 16, 100);
    window = TestWindow.open(data);
    eventually(() -> assertThat(listed()).hasSize(3));
  }

  @AfterEach
  void close() {
    window.close();
  }

  private static void eventually(ThrowingCallable assertion) {
    await().atMost(Duration.ofSeconds(20)).untilAsserted(assertion::call);
  }

  @SuppressWarnings("unchecked")
  private ListView<KeptRecording> list() {
    return (ListView<KeptRecording>) window.node("#recordings");
  }

  private List<String> listed() {
    ListView<KeptRecording> list = list();
    return onFx(() -> list.getItems().stream().map(KeptRecording::title).toList());
  }

  private String typed(String selector) {
    Node field = window.node(selector);
    return onFx(() -> ((TextInputControl) field).getText());
  }

  private void type(String letters) {
    letters.chars().forEach(c -> window.press(KeyCode.getKeyCode(Character.toString(c))));
  }

  @Test
  void aRecordingIsLookedAtReplayedNamedDeletedAndBroughtBackByKeyboard() {
    assertThat(listed()).containsExactly("cpu-offload", "cpu-offload", "blocking");
    window.press(KeyCode.END);
    eventually(() -> assertThat(window.text("#recording-facts")).startsWith("blocking · 1.60 s"));
    window.shot("recordings");

    window.press(KeyCode.ENTER);
    eventually(
        () -> assertThat(window.node("#transport-pause").getAccessibleText()).startsWith("Stop"));
    eventually(() -> assertThat(window.text(".transport-time")).contains(" of 1.60 s"));
    eventually(() -> assertThat(window.text(".transport-time")).isEqualTo("1.60 s"));

    window.press(KeyCode.F2);
    type("MINE");
    window.press(KeyCode.ENTER);
    eventually(() -> assertThat(listed()).containsExactly("cpu-offload", "cpu-offload", "mine"));

    window.press(KeyCode.DELETE);
    eventually(() -> assertThat(listed()).containsExactly("cpu-offload", "cpu-offload"));
    eventually(() -> assertThat(window.text("#notice")).startsWith("Deleted: mine."));
    eventually(() -> assertThat(window.text("#recording-facts")).startsWith("cpu-offload"));
    window.click(".notice .button");
    eventually(() -> assertThat(listed()).containsExactly("cpu-offload", "cpu-offload", "mine"));
  }

  @Test
  void theListIsSearchedAndComparedFrom() {
    window.press(KeyCode.CONTROL, KeyCode.F);
    type("8");
    window.press(KeyCode.SPACE);
    type("BLOCK");
    eventually(() -> assertThat(listed()).containsExactly("blocking"));
    TextInputControl search = (TextInputControl) window.node("#recordings-search");
    ListView<KeptRecording> list = list();
    onFx(() -> {
      search.clear();
      list.requestFocus();
      return true;
    });
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.click("#theme");
    window.shot("recordings-dark");
    window.click("#recording-compare");
    eventually(() -> assertThat(window.text("#compare-count")).startsWith("3 chosen"));
    ImageView charts = (ImageView) window.node("#compare-charts");
    eventually(() -> assertThat(onFx(charts::getImage)).isNotNull());
  }

  @Test
  void aDamagedFileFromElsewhereIsShownUpToItsLastWholeLineAndKeptOnlyIfAsked() throws IOException {
    Path file = data.resolve("from elsewhere.jsonl");
    MadeRecordings.write(file, MadeRecordings.events("big-pool", 4, 8, 100));
    String text = Files.readString(file);
    Files.writeString(file, text.substring(0, text.length() - 20));
    onFx(() -> {
      window.window().open(file);
      return true;
    });
    eventually(() -> assertThat(window.text("#recording-damage")).startsWith("Line "));
    assertThat(typed("#recording-name")).isEqualTo(file.toString());
    assertThat(listed()).hasSize(3);

    window.click("#recording-keep");
    eventually(() -> assertThat(listed()).contains("big-pool"));
    assertThat(file).exists();
  }

  @Test
  void whatIsChosenIsExportedIntoTheFolderThatIsTyped() throws IOException {
    window.press(KeyCode.HOME);
    eventually(() -> assertThat(window.text("#recording-facts")).startsWith("cpu-offload"));
    window.click("#recording-export");
    eventually(() -> assertThat(dialog()).isNotNull());
    TextInputControl folder = (TextInputControl) dialog().lookup("#export-folder");
    onFx(() -> {
      folder.setText(data.resolve("out").toString());
      folder.requestFocus();
      return true;
    });
    window.press(KeyCode.ENTER);
    eventually(() -> assertThat(window.text("#notice")).startsWith("Exported to"));
    try (var files = Files.list(data.resolve("out/20261125-100300-000-cpu-offload"))) {
      assertThat(files)
          .extracting(f -> f.getFileName().toString())
          .contains(
              "cpu-offload-threads.png",
              "cpu-offload-spans.csv",
              "20261125-100300-000-cpu-offload.jsonl");
    }
  }

  private Node dialog() {
    return onFx(() ->
        Window.getWindows().stream()
            .map(w -> w.getScene().getRoot())
            .filter(root -> root.lookup("#export-folder") != null)
            .findFirst()
            .orElse(null));
  }
}

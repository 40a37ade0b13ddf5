package workbench.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static workbench.ui.TestWindow.onFx;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareScreenTest {
  @TempDir Path data;

  private static void eventually(ThrowingCallable assertion) {
    await().atMost(Duration.ofSeconds(20)).untilAsserted(assertion::call);
  }

  private static List<String> labels(TestWindow window, String selector) {
    Parent parent = (Parent) window.node(selector);
    return onFx(() -> parent.lookupAll(".label").stream().map(n -> ((Label) n).getText()).toList());
  }

  @Test
  void theNewestOfEachVariantAreComparedAndTheSpaceBarChoosesOthers() throws IOException {
    MadeRecordings.begin(data, "compare");
    MadeRecordings.keep(data, "blocking", 1, 8, 200);
    MadeRecordings.keep(data, "cpu-offload", 2, 8, 100);
    MadeRecordings.keep(data, "cpu-offload", 3, 16, 100);
    MadeRecordings.keep(data, "blocking", 4, 16, 200);
    try (TestWindow window = TestWindow.open(data)) {
      eventually(() ->
          assertThat(labels(window, "#compare-sentences"))
              .element(1)
              .asString()
              .contains("cpu-offload is faster with 1.60 s: 2.0 times as fast as blocking"));
      assertThat(window.text("#compare-count")).startsWith("2 chosen");
      assertThat(labels(window, "#compare-table")).contains("1.60 s", "3.20 s", "★");
      ImageView charts = (ImageView) window.node("#compare-charts");
      eventually(() -> assertThat(onFx(charts::getImage)).isNotNull());
      window.shot("compare");
      window.click("#theme");
      window.shot("compare-dark");

      Node choice = window.node("#compare-choice");
      onFx(() -> {
        choice.requestFocus();
        return true;
      });
      window.press(KeyCode.END);
      window.press(KeyCode.SPACE);
      eventually(() -> assertThat(window.text("#compare-count")).startsWith("3 chosen"));
      eventually(() ->
          assertThat(labels(window, "#compare-sentences"))
              .element(1)
              .asString()
              .contains(
                  "The workloads differ, which makes the comparison unfair: images 8 and 16"));

      window.click("#compare-none");
      Node hint = window.node("#compare-nothing");
      eventually(() -> assertThat(onFx(hint::isVisible)).isTrue());
    }
  }
}

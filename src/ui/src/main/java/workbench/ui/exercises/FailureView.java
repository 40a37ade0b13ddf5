package workbench.ui.exercises;

import static workbench.ui.kit.Texts.text;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import workbench.practice.check.Failure;

/// Why a test did not pass: what, what was seen, why it matters, and which hint helps.
final class FailureView extends VBox {
  /// What it asks of the screen around it.
  ///
  /// @param isKnown whether the learner has a file of this name
  /// @param jump shows a line of the learner's files
  /// @param hint shows the hint of this number
  record Surroundings(Predicate<String> isKnown, Consumer<SeenText.Place> jump, IntConsumer hint) {}

  FailureView(Failure failure, int test, Surroundings around) {
    getStyleClass().add("failure");
    getChildren().add(flow(failure.what(), "failure-what", around));
    failure
        .seen()
        .forEach(
            seen -> getChildren().add(flow(text("exercises.seen", seen), "failure-seen", around)));
    if (!failure.why().isEmpty()) {
      getChildren().add(flow(text("exercises.why", failure.why()), "failure-why", around));
    }
    if (failure.hint() > 0) {
      Hyperlink hint =
          Parts.link(
              text("exercises.hintHelps", failure.hint()),
              () -> around.hint.accept(failure.hint()));
      hint.setId("test-" + test + "-hint");
      getChildren().add(hint);
    }
  }

  private static Node flow(String sentence, String style, Surroundings around) {
    return new SeenFlow(sentence, style, around.isKnown, around.jump);
  }
}

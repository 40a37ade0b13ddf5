package workbench.ui.exercises;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A sentence with links to the places of the learner's files that it names.
final class SeenFlow extends TextFlow {
  /// @param isKnown whether the learner has a file of this name
  /// @param jump shows a line of the learner's files
  SeenFlow(
      String sentence, String style, Predicate<String> isKnown, Consumer<SeenText.Place> jump) {
    getStyleClass().add(style);
    for (SeenText.Part part : SeenText.parts(sentence, isKnown)) {
      getChildren()
          .add(
              switch (part) {
                case SeenText.Part.Plain(String words) -> word(words, "failure-word");
                case SeenText.Part.Code(String words) -> word(words, "failure-code");
                case SeenText.Part.Named(String words, SeenText.Place place) ->
                    Parts.link(words, () -> jump.accept(place));
              });
    }
  }

  private static Node word(String words, String style) {
    Text text = new Text(words);
    text.getStyleClass().add(style);
    return text;
  }
}

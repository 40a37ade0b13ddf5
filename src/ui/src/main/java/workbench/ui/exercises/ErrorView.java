package workbench.ui.exercises;

import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import workbench.practice.check.CompileError;
import workbench.tutor.exercise.CompilerWords;

/// Something that the compiler refuses: where, what it says, and what that means.
final class ErrorView extends VBox {
  /// @param jump shows a line of the learner's files
  ErrorView(CompileError error, DeskModel model, Consumer<SeenText.Place> jump) {
    getStyleClass().add("compile-error");
    String name = String.valueOf(error.file().getFileName());
    String place = name + ":" + error.line();
    if (model.sources().stream().anyMatch(s -> s.file().equals(error.file()))) {
      Hyperlink link = Parts.link(place, () -> jump.accept(new SeenText.Place(name, error.line())));
      link.getStyleClass().add("error-place");
      getChildren().add(link);
    } else {
      getChildren().add(new Label(place));
    }
    CompilerWords.meaning(error, model.exercise())
        .ifPresent(
            meaning -> getChildren().add(new SeenFlow(meaning, "error-meaning", _ -> false, jump)));
    getChildren().add(Parts.sentence(ErrorWords.message(error), "faint", "compiler-words"));
    if (!error.code().isEmpty()) {
      getChildren().add(Parts.sentence(error.code(), "error-code"));
    }
  }
}

package workbench.ui.exercises;

import static workbench.ui.kit.Texts.text;

import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import workbench.tutor.page.Markdown;
import workbench.ui.prose.Prose;

/// The learner's files beside those that solve the exercise, and how two ways to solve it compare.
final class SolutionView extends BorderPane {
  private final Button back;

  /// @param solution the solved files' texts, by their names
  /// @param approaches in Markdown
  /// @param follow goes to where a link leads
  /// @param leave goes back to the exercise
  SolutionView(
      DeskModel model,
      Map<String, String> solution,
      String approaches,
      Consumer<String> follow,
      Runnable leave) {
    setId("solution");
    VBox page = new VBox();
    page.getStyleClass().add("solution-page");
    solution.forEach((name, solved) -> {
      String yours = model.source(name).map(s -> s.buffer().text()).orElse("");
      page.getChildren()
          .addAll(
              Parts.sentence(name, "hint-title"), new DiffView(LineDiff.between(yours, solved)));
    });
    Prose prose = new Prose(model.exercise().solution().resolve("approaches.md"), follow);
    VBox words = new VBox();
    words.getStyleClass().add("page");
    words.getChildren().addAll(prose.blocks(Markdown.children(Markdown.parse(approaches))));
    page.getChildren().add(words);
    ScrollPane scroll = new ScrollPane(page);
    scroll.setId("solution-page");
    scroll.setFitToWidth(true);
    scroll.setAccessibleText(text("exercises.solutionPage"));
    scroll.getStyleClass().add("page-scroll");
    back = Parts.button("leave-solution", "back", Feather.ARROW_LEFT, leave);
    Label title = new Label(text("exercises.compared", model.exercise().title()));
    title.getStyleClass().add("card-title");
    title.setMinWidth(0);
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox bar = new HBox(back, title);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("page-bar");
    setTop(bar);
    setCenter(scroll);
  }

  Node firstFocus() {
    return back;
  }
}

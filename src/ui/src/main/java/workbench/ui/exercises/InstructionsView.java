package workbench.ui.exercises;

import static workbench.ui.kit.Texts.text;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import workbench.tutor.exercise.Exercise;
import workbench.tutor.page.Markdown;
import workbench.ui.prose.Prose;

/// What is to be done, the hints that were asked for, and, once it is solved, what to read then.
final class InstructionsView extends ScrollPane {
  private static final Pattern LAB = Pattern.compile("0*(\\d+)-.*");

  private final Exercise exercise;
  private final VBox page = new VBox();
  private final HintsView hints;

  /// @param follow goes to where a link leads
  /// @param teach opens the lab of this number
  /// @param hint shows the hint of this number
  InstructionsView(DeskModel model, Consumer<String> follow, IntConsumer teach, IntConsumer hint) {
    this.exercise = model.exercise();
    Prose prose = new Prose(exercise.starter().resolve("instructions.md"), follow);
    this.hints = new HintsView(model, prose, hint);
    setId("exercise-page");
    setAccessibleText(text("exercises.page", exercise.title()));
    getStyleClass().add("page-scroll");
    setFitToWidth(true);
    setMinWidth(0);
    page.getStyleClass().add("page");
    page.getChildren().addAll(title(), facts(teach));
    page.getChildren()
        .addAll(prose.blocks(Markdown.children(Markdown.parse(exercise.instructions().text()))));
    page.getChildren().addAll(hints, reading(model, prose));
    StackPane paper = new StackPane(page);
    paper.getStyleClass().addAll("paper", "exercise-paper");
    paper.setAlignment(Pos.TOP_CENTER);
    setContent(paper);
  }

  private Label title() {
    Label title =
        Parts.sentence(
            text("exercises.numbered", exercise.number(), exercise.title()), "exercise-title");
    title.setId("exercise-title");
    return title;
  }

  private FlowPane facts(IntConsumer teach) {
    FlowPane facts = new FlowPane();
    facts.getStyleClass().add("exercise-facts");
    Label minutes = new Label(text("labs.minutes", exercise.instructions().front().minutes()));
    minutes.getStyleClass().add("faint");
    facts.getChildren().add(minutes);
    for (String lab : exercise.instructions().front().labs()) {
      Matcher numbered = LAB.matcher(lab);
      if (numbered.matches()) {
        int number = Integer.parseInt(numbered.group(1));
        Node link = Parts.link(text("findings.lab", number), () -> teach.accept(number));
        link.setAccessibleText(text("exercises.taught", number));
        facts.getChildren().add(link);
      }
    }
    return facts;
  }

  private VBox reading(DeskModel model, Prose prose) {
    VBox reading = new VBox(Parts.sentence(text("exercises.reading"), "hint-title"));
    reading.setId("exercise-reading");
    reading.getStyleClass().addAll("callout", "callout-try");
    reading
        .getChildren()
        .addAll(prose.blocks(Markdown.children(Markdown.parse(exercise.reading()))));
    model
        .solvedProperty()
        .subscribe(isSolved -> Parts.show(reading, isSolved && !exercise.reading().isEmpty()));
    return reading;
  }

  /// Scrolls to a hint that is shown.
  void showHint(int number) {
    hints.hint(number).ifPresent(hint -> Parts.scrollTo(this, hint));
  }
}

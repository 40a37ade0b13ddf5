package workbench.ui.exercises;

import static workbench.ui.kit.Texts.text;

import atlantafx.base.theme.Styles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import workbench.tutor.exercise.CheckResult;
import workbench.tutor.exercise.Exercise;
import workbench.ui.instruments.ChartPainter;

/// A check and what came of it, test by test.
final class CheckView extends VBox {
  /// What it asks of the screen around it.
  ///
  /// @param jump shows a line of the learner's files
  /// @param hint shows the hint of this number
  /// @param next the exercise to go on with
  record Surroundings(
      Consumer<SeenText.Place> jump,
      IntConsumer hint,
      Supplier<Optional<Exercise>> next,
      Consumer<Exercise> open) {}

  private final DeskModel model;
  private final Surroundings around;
  private final ChartPainter painter;
  private final CheckBar bar;
  private final VBox solved = new VBox();
  private final VBox errors = new VBox();
  private final VBox tests = new VBox();
  private final Map<TestModel, TestView> views = new HashMap<>();
  private final ScrollPane scroll = new ScrollPane();

  CheckView(
      DeskModel model, Surroundings around, ChartPainter painter, Runnable begin, Runnable end) {
    this.model = model;
    this.around = around;
    this.painter = painter;
    CheckModel check = model.check();
    this.bar = new CheckBar(check, begin, end);
    solved.getStyleClass().addAll("callout", "callout-try", "solved");
    errors.getStyleClass().add("compile-errors");
    tests.getStyleClass().add("tests");
    VBox all = new VBox(solved, errors, tests);
    all.getStyleClass().add("check-results");
    scroll.setId("check-results");
    scroll.setAccessibleText(text("exercises.results"));
    scroll.setContent(all);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("page-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    setMinHeight(0);
    getStyleClass().add("check-pane");
    getChildren().addAll(bar, scroll);
    check.tests().addListener((ListChangeListener<TestModel>) _ -> showTests());
    check.errorsProperty().subscribe(found -> showErrors());
    check.resultProperty().subscribe(this::celebrate);
    showTests();
  }

  private void showTests() {
    List<TestModel> all = model.check().tests();
    if (all.isEmpty()) {
      views.clear();
      painter.forget();
      scroll.setVvalue(0);
    }
    tests
        .getChildren()
        .setAll(all.stream().map(t -> (Node) views.computeIfAbsent(t, this::made)).toList());
  }

  private TestView made(TestModel test) {
    return new TestView(
        test,
        new FailureView.Surroundings(
            name -> model.source(name).isPresent(), around.jump, around.hint),
        painter,
        charts -> Parts.scrollTo(scroll, charts));
  }

  private void showErrors() {
    errors
        .getChildren()
        .setAll(
            model.check().errorsProperty().get().stream()
                .map(e -> (Node) new ErrorView(e, model, around.jump))
                .toList());
    Parts.show(errors, !errors.getChildren().isEmpty());
  }

  /// Says so quietly when all is right, and offers to go on.
  private void celebrate(Optional<CheckResult> result) {
    boolean isSolved = result.filter(CheckResult::isPassed).isPresent();
    Parts.show(solved, isSolved);
    solved.getChildren().clear();
    if (!isSolved) {
      return;
    }
    solved.getChildren().add(Parts.sentence(text("exercises.solved"), "hint-title"));
    Optional<Exercise> next = around.next.get();
    next.ifPresentOrElse(
        exercise -> {
          Button go =
              new Button(
                  text("exercises.next", exercise.title()), new FontIcon(Feather.ARROW_RIGHT));
          go.setId("next-exercise");
          go.getStyleClass().addAll(Styles.ACCENT, Styles.SMALL);
          go.setOnAction(_ -> around.open.accept(exercise));
          solved.getChildren().add(go);
        },
        () -> solved.getChildren().add(Parts.sentence(text("exercises.allSolved"))));
    scroll.setVvalue(0);
  }

  /// Where the keyboard is best while it is looked at.
  Node firstFocus() {
    return bar.check();
  }
}

package workbench.ui.exercises;

import static workbench.ui.kit.Texts.text;

import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import workbench.report.chart.RunTitle;
import workbench.tutor.exercise.TestResult;
import workbench.tutor.exercise.TestResult.Outcome;
import workbench.ui.instruments.ChartPainter;

/// One test of a check: how far it has come, why it did not pass, what the code printed, and on
/// request what the instruments saw.
final class TestView extends VBox {
  private final TestModel model;
  private final FailureView.Surroundings around;
  private final ChartPainter painter;
  private final Consumer<Node> show;

  /// @param show scrolls to a part
  TestView(
      TestModel model, FailureView.Surroundings around, ChartPainter painter, Consumer<Node> show) {
    this.model = model;
    this.around = around;
    this.painter = painter;
    this.show = show;
    setId("test-" + model.number());
    getStyleClass().add("test");
    model.stateProperty().subscribe(this::show);
  }

  private void show(TestModel.State state) {
    getStyleClass().removeAll("test-passed", "test-failed", "test-left");
    switch (state) {
      case TestModel.State.Planned _ -> head(icon(Feather.CIRCLE), "exercises.test.planned", "");
      case TestModel.State.UnderWay _ -> head(turning(), "exercises.test.underWay", "");
      case TestModel.State.Left _ -> left("exercises.test.cancelled");
      case TestModel.State.Over(TestResult result) -> over(result);
    }
  }

  private void left(String key) {
    getStyleClass().add("test-left");
    head(icon(Feather.MINUS), key, text(key));
  }

  private void over(TestResult result) {
    switch (result.outcome()) {
      case Outcome.Passed _ -> {
        getStyleClass().add("test-passed");
        head(icon(Feather.CHECK), "exercises.test.passed", time(result));
      }
      case Outcome.Failed _ -> failed(time(result));
      case Outcome.Halted(var cause, _) -> failed(CheckWords.halt(cause));
      case Outcome.NotRun _ -> left("exercises.test.notRun");
    }
    result
        .failure()
        .ifPresent(failure -> getChildren().add(new FailureView(failure, model.number(), around)));
    if (!result.printed().isBlank()) {
      getChildren().add(new PrintedView(result.printed(), model.number()));
    }
    if (!result.events().isEmpty()) {
      look(result);
    }
  }

  private void failed(String remark) {
    getStyleClass().add("test-failed");
    head(icon(Feather.X), "exercises.test.failed", remark);
  }

  private static String time(TestResult result) {
    return RunTitle.duration(result.took().toNanos());
  }

  private static Node icon(Feather sign) {
    return new FontIcon(sign);
  }

  private static Node turning() {
    ProgressIndicator turning = new ProgressIndicator();
    turning.getStyleClass().add("test-turning");
    turning.setFocusTraversable(false);
    return turning;
  }

  /// @param key of what its sign means, for those who do not see it
  private void head(Node sign, String key, String remark) {
    StackPane mark = new StackPane(sign);
    mark.getStyleClass().add("test-mark");
    Label sentence = Parts.sentence(model.sentence(), "test-sentence");
    sentence.setMinWidth(0);
    sentence.setMaxWidth(Double.MAX_VALUE);
    sentence.setAccessibleText(model.sentence() + ": " + text(key));
    HBox.setHgrow(sentence, Priority.ALWAYS);
    Label aside = new Label(remark);
    aside.setMinWidth(USE_PREF_SIZE);
    aside.getStyleClass().add("test-remark");
    HBox head = new HBox(mark, sentence, aside);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("test-head");
    getChildren().setAll(head);
  }

  private void look(TestResult result) {
    ToggleButton look = new ToggleButton(text("exercises.look"), new FontIcon(Feather.ACTIVITY));
    look.setId("look-" + model.number());
    look.setAccessibleText(text("exercises.lookAt", model.sentence()));
    look.setTooltip(new Tooltip(text("exercises.look.help")));
    look.setMinWidth(USE_PREF_SIZE);
    look.getStyleClass().addAll(Styles.SMALL, "test-look");
    ((HBox) getChildren().getFirst()).getChildren().add(look);
    VBox place = new VBox();
    Parts.show(place, false);
    getChildren().add(place);
    look.selectedProperty()
        .addListener((_, _, isOn) -> {
          if (place.getChildren().isEmpty()) {
            place.getChildren().add(new TestCharts(result, model.number(), painter));
          }
          Parts.show(place, isOn);
          if (isOn) {
            show.accept(this);
          }
        });
  }
}

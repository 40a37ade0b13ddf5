package workbench.ui.labs;

import static workbench.ui.kit.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import workbench.tutor.lab.Answer;
import workbench.tutor.lab.Guess;
import workbench.tutor.lab.LabProgress.Verdict;
import workbench.tutor.page.Markdown;
import workbench.tutor.page.Prediction;
import workbench.ui.prose.Prose;

/// A prediction: the question, what can be guessed, and after the run what was right.
final class QuestionView extends VBox {
  private final QuestionModel model;
  private final Prose prose;
  private final Label verdict = new Label();
  private final List<RadioButton> radios = new ArrayList<>();
  private final List<Label> marks = new ArrayList<>();
  private final TextField field = new TextField();
  private boolean isShowing;

  QuestionView(QuestionModel model, Prose prose) {
    this.model = model;
    this.prose = prose;
    getStyleClass().addAll("callout", "callout-predict");
    getChildren().addAll(prose.blocks(model.prediction().question()));
    switch (model.prediction().kind()) {
      case Prediction.Choices(var choices) -> addChoices(choices);
      case Prediction.Quantity quantity -> addField(quantity);
    }
    verdict.setId("verdict-" + model.prediction().number());
    verdict.getStyleClass().add("verdict");
    verdict.setWrapText(true);
    verdict.setMinHeight(USE_PREF_SIZE);
    getChildren().add(verdict);
    model.guessProperty().subscribe(this::show);
    model.verdictProperty().subscribe(this::show);
    model.answerProperty().subscribe(this::show);
    show();
  }

  private void addChoices(List<Prediction.Choice> choices) {
    ToggleGroup group = new ToggleGroup();
    for (int i = 0; i < choices.size(); i++) {
      int index = i;
      RadioButton radio = new RadioButton();
      radio.setId("choice-" + model.prediction().number() + "-" + (i + 1));
      radio.setAccessibleText(Markdown.plain(choices.get(i).text()));
      radio.setToggleGroup(group);
      radio.setMinWidth(USE_PREF_SIZE);
      radio.setOnAction(_ -> model.guessProperty().set(Optional.of(new Guess.Chosen(index))));
      TextFlow words = prose.flow(choices.get(i).text(), "page-text");
      words.setOnMouseClicked(_ -> radio.fire());
      HBox.setHgrow(words, Priority.ALWAYS);
      Label mark = new Label();
      mark.setMinWidth(USE_PREF_SIZE);
      mark.getStyleClass().add("choice-mark");
      HBox row = new HBox(radio, words, mark);
      row.getStyleClass().add("choice");
      radios.add(radio);
      marks.add(mark);
      getChildren().add(row);
    }
  }

  private void addField(Prediction.Quantity quantity) {
    field.setId("number-" + model.prediction().number());
    field.setAccessibleText(text("labs.number", quantity.unit()));
    field.getStyleClass().add("number-field");
    field.textProperty().addListener((_, _, typed) -> typed(typed));
    Label unit = new Label(quantity.unit());
    unit.setWrapText(true);
    HBox row = new HBox(field, unit);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("choice");
    getChildren().add(row);
  }

  private void typed(String typed) {
    if (isShowing) {
      return;
    }
    Optional<Double> number = NumberWords.read(typed);
    isShowing = true;
    model.guessProperty().set(number.map(Guess.Stated::new));
    isShowing = false;
    boolean isNonsense = number.isEmpty() && !typed.isBlank();
    tell(isNonsense ? text("labs.noNumber") : "", isNonsense ? "verdict-wrong" : "verdict-open");
  }

  private void tell(String sentence, String style) {
    verdict.setText(sentence);
    verdict.setVisible(!sentence.isEmpty());
    verdict.setManaged(!sentence.isEmpty());
    verdict.getStyleClass().removeAll("verdict-right", "verdict-wrong", "verdict-open");
    verdict.getStyleClass().add(style);
  }

  private void show() {
    if (isShowing) {
      return;
    }
    isShowing = true;
    Optional<Guess> guess = model.guessProperty().get();
    for (int i = 0; i < radios.size(); i++) {
      radios.get(i).setSelected(guess.equals(Optional.of(new Guess.Chosen(i))));
      radios.get(i).setDisable(model.isSettled());
      mark(i, guess);
    }
    field.setText(
        guess
            .filter(Guess.Stated.class::isInstance)
            .map(g -> NumberWords.write(((Guess.Stated) g).number()))
            .orElse(""));
    field.setDisable(model.isSettled());
    isShowing = false;
    tell(VerdictWords.of(model), style(model.verdictProperty().get()));
  }

  private static String style(Verdict verdict) {
    return switch (verdict) {
      case OPEN -> "verdict-open";
      case RIGHT -> "verdict-right";
      case WRONG -> "verdict-wrong";
    };
  }

  /// The right choice is marked, and the guessed one if it is not right.
  private void mark(int choice, Optional<Guess> guess) {
    Label mark = marks.get(choice);
    boolean isGuessed = guess.equals(Optional.of(new Guess.Chosen(choice)));
    boolean isRight =
        model.answerProperty().get().equals(Optional.of(new Answer.Choice(choice)))
            || (isGuessed && model.verdictProperty().get() == Verdict.RIGHT);
    boolean isWrong = isGuessed && model.verdictProperty().get() == Verdict.WRONG;
    mark.setGraphic(
        isRight ? new FontIcon(Feather.CHECK) : isWrong ? new FontIcon(Feather.X) : null);
    mark.setText(isRight ? text("labs.isRight") : isWrong ? text("labs.isGuess") : "");
    mark.getStyleClass().removeAll("mark-good", "mark-bad");
    mark.getStyleClass().add(isRight ? "mark-good" : "mark-bad");
  }
}

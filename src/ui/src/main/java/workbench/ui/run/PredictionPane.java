package workbench.ui.run;

import static workbench.ui.kit.Texts.text;

import atlantafx.base.theme.Styles;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import workbench.bench.predict.Prediction;
import workbench.report.Words;
import workbench.ui.run.RunModel.Last;

/// What was guessed, what the model says, and what the run came to, side by side. The learner's
/// guess is typed into its column before a run; the model's is not told until the run begins.
final class PredictionPane extends VBox {
  private static final double MOST = 1e6;

  private final RunModel model;
  private final TextField wall = new TextField();
  private final TextField threads = new TextField();
  private final ToggleGroup freezes = new ToggleGroup();
  private final ToggleButton no = choice("no");
  private final ToggleButton yes = choice("yes");
  private final Label[] said = {cell(), cell(), cell()};
  private final Label[] ran = {cell(), cell(), cell()};
  private final Label remark = new Label();
  private boolean isShowing;

  PredictionPane(RunModel model) {
    this.model = model;
    getStyleClass().add("prediction");
    remark.setWrapText(true);
    remark.setId("guess-remark");
    remark.getStyleClass().add("faint");
    remark.setMinHeight(USE_PREF_SIZE);
    Region gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    getChildren().addAll(table(), remark, gap, lookFor());
    model.lastProperty().subscribe(this::show);
    model.guessProperty().subscribe(this::show);
    model.variantProperty().subscribe(this::show);
  }

  /// What must be seen when the variant runs.
  private Label lookFor() {
    Label lookFor = new Label();
    lookFor.setId("look-for");
    lookFor.setWrapText(true);
    lookFor.setMinHeight(USE_PREF_SIZE);
    model.variantProperty().subscribe(v -> lookFor.setText(text("code.lookFor", v.lookFor())));
    return lookFor;
  }

  private GridPane table() {
    name(wall, "wall");
    wall.setPromptText(text("guess.wallPrompt"));
    name(threads, "threads");
    threads.setPromptText(text("guess.threadsPrompt"));
    wall.textProperty().addListener((_, _, _) -> guess());
    threads.textProperty().addListener((_, _, _) -> guess());
    freezes.selectedToggleProperty().addListener((_, _, _) -> guess());
    wall.setOnAction(_ -> threads.requestFocus());
    threads.setOnAction(_ -> no.requestFocus());
    GridPane table = new GridPane();
    table.getStyleClass().add("prediction-table");
    table.addRow(0, new Label(), head("guess.you"), head("guess.model"), head("guess.run"));
    table.addRow(1, name("guess.wall"), wall, said[0], ran[0]);
    table.addRow(2, name("guess.threads"), threads, said[1], ran[1]);
    table.addRow(3, name("guess.freezes"), choices(), said[2], ran[2]);
    String[] ids = {"wall", "threads", "freezes"};
    for (int i = 0; i < ids.length; i++) {
      said[i].setId("model-" + ids[i]);
      ran[i].setId("measured-" + ids[i]);
      ran[i].getStyleClass().add("measured");
    }
    return table;
  }

  private ToggleButton choice(String word) {
    ToggleButton button = new ToggleButton(text("guess." + word));
    button.setId("guess-" + word);
    button.setAccessibleText(
        text("guess.you") + ": " + text("guess.freezes") + ", " + button.getText());
    button.setToggleGroup(freezes);
    button.getStyleClass().add(word.equals("no") ? Styles.LEFT_PILL : Styles.RIGHT_PILL);
    return button;
  }

  private HBox choices() {
    HBox choices = new HBox(no, yes);
    choices.getStyleClass().add("guess-choice");
    choices.setMinWidth(USE_PREF_SIZE);
    return choices;
  }

  private static void name(Node field, String of) {
    field.setId("guess-" + of);
    field.setAccessibleText(text("guess.you") + ": " + text("guess." + of));
  }

  private static Label name(String key) {
    Label name = new Label(text(key));
    name.setMinWidth(USE_PREF_SIZE);
    GridPane.setHgrow(name, Priority.ALWAYS);
    return name;
  }

  /// Puts the keyboard where a guess begins.
  void begin() {
    wall.requestFocus();
    wall.selectAll();
  }

  /// Takes what was typed for a guess as soon as it is one.
  private void guess() {
    if (isShowing) {
      return;
    }
    Optional<Double> seconds =
        number(wall.getText().replace("s", "")).filter(s -> s > 0 && s < MOST);
    Optional<Double> count =
        number(threads.getText()).filter(c -> c >= 0 && c < MOST && c == Math.rint(c));
    if (seconds.isPresent() && count.isPresent() && freezes.getSelectedToggle() != null) {
      Duration time = Duration.ofNanos((long) (seconds.get() * 1e9));
      model
          .guessProperty()
          .set(Optional.of(new Prediction(time, count.get().intValue(), yes.isSelected())));
    } else {
      model.guessProperty().set(Optional.empty());
    }
    show();
    if (!wall.getText().isBlank() && seconds.isEmpty()) {
      remark.setText(text("guess.noWall"));
    } else if (!threads.getText().isBlank() && count.isEmpty()) {
      remark.setText(text("guess.noThreads"));
    }
  }

  private static Optional<Double> number(String text) {
    try {
      return Optional.of(Double.valueOf(text.strip().replace(',', '.')));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private void show() {
    Optional<Prediction> guess = model.guessProperty().get();
    Optional<Last> last =
        model.lastProperty().get().filter(l -> l.variant().equals(model.variantProperty().get()));
    boolean isNew = guess.isPresent() && !last.flatMap(Last::guess).equals(guess);
    Optional<Prediction> modelled = isNew ? Optional.empty() : last.flatMap(Last::model);
    Optional<Prediction> measured = isNew ? Optional.empty() : last.flatMap(Last::measured);
    fill(said, modelled);
    fill(ran, measured);
    boolean isJudged = guess.isPresent() && measured.isPresent();
    remark.setText(
        text(isJudged ? "guess.judged" : guess.isPresent() ? "guess.made" : "guess.invite"));
  }

  /// Empties the learner's column, for another variant or workload.
  void clear() {
    isShowing = true;
    wall.clear();
    threads.clear();
    freezes.selectToggle(null);
    isShowing = false;
  }

  private static void fill(Label[] column, Optional<Prediction> prediction) {
    put(column[0], prediction, p -> Words.time(p.wall().toNanos() / 1e6));
    put(column[1], prediction, p -> Words.format("%,d", p.threads()));
    put(column[2], prediction, p -> text(p.freezes() ? "guess.yes" : "guess.no"));
  }

  private static void put(
      Label cell, Optional<Prediction> prediction, Function<Prediction, String> word) {
    cell.setText(prediction.map(word).orElse("–"));
  }

  private static Label head(String key) {
    Label head = cell();
    head.setText(text(key));
    head.getStyleClass().add("faint");
    return head;
  }

  private static Label cell() {
    Label cell = new Label("–");
    cell.setMinWidth(USE_PREF_SIZE);
    GridPane.setHalignment(cell, HPos.RIGHT);
    return cell;
  }
}

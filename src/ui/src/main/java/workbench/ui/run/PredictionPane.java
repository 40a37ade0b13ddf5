package workbench.ui.run;

import static workbench.ui.kit.Texts.text;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import workbench.bench.predict.Prediction;
import workbench.report.Words;
import workbench.ui.run.RunModel.Last;

/// What was guessed, what the model says, and what the run came to, side by side. Before a run the
/// learner's guess is asked for; the model's word is not told until the run begins.
final class PredictionPane extends VBox {
  private final RunModel model;
  private final TextField wall = new TextField();
  private final TextField threads = new TextField();
  private final ChoiceBox<String> freezes = new ChoiceBox<>();
  private final Label complaint = new Label();
  private final GridPane table = new GridPane();
  private final VBox form = new VBox();

  PredictionPane(RunModel model) {
    this.model = model;
    getStyleClass().add("prediction");
    table.getStyleClass().add("prediction-table");
    complaint.getStyleClass().add("complaint");
    complaint.setId("guess-complaint");
    complaint.setWrapText(true);
    layOutForm();
    getChildren().addAll(table, form);
    model.lastProperty().subscribe(this::show);
    model.guessProperty().subscribe(this::show);
    model.variantProperty().subscribe(this::show);
    show();
  }

  private void layOutForm() {
    wall.setId("guess-wall");
    wall.setPromptText(text("guess.wallPrompt"));
    wall.setAccessibleText(text("guess.wall"));
    threads.setId("guess-threads");
    threads.setPromptText(text("guess.threadsPrompt"));
    threads.setAccessibleText(text("guess.threads"));
    freezes.setId("guess-freezes");
    freezes.getItems().setAll(text("guess.no"), text("guess.yes"));
    freezes.setAccessibleText(text("guess.freezes"));
    freezes.setMaxWidth(Double.MAX_VALUE);
    wall.setOnAction(_ -> threads.requestFocus());
    threads.setOnAction(_ -> freezes.requestFocus());
    GridPane fields = new GridPane();
    fields.getStyleClass().add("guess-fields");
    fields.addRow(0, new Label(text("guess.wall")), wall);
    fields.addRow(1, new Label(text("guess.threads")), threads);
    fields.addRow(2, new Label(text("guess.freezes")), freezes);
    for (Node field : new Node[] {wall, threads, freezes}) {
      GridPane.setHgrow(field, Priority.ALWAYS);
    }
    Button guess = new Button(text("guess.make"));
    guess.setId("guess-make");
    guess.setOnAction(_ -> guess());
    form.getStyleClass().add("guess");
    form.getChildren().addAll(fields, complaint, new HBox(guess));
  }

  /// Puts the keyboard where a guess begins.
  void begin() {
    wall.requestFocus();
    wall.selectAll();
  }

  private void guess() {
    Optional<Double> seconds = number(wall.getText().replace("s", ""));
    Optional<Double> count = number(threads.getText());
    if (seconds.filter(s -> s > 0 && s < 1e6).isEmpty()) {
      complain("guess.noWall", wall);
    } else if (count.filter(c -> c >= 0 && c < 1e6 && c == Math.rint(c)).isEmpty()) {
      complain("guess.noThreads", threads);
    } else if (freezes.getValue() == null) {
      complain("guess.noFreezes", freezes);
    } else {
      complaint.setText("");
      model
          .guessProperty()
          .set(
              Optional.of(
                  new Prediction(
                      Duration.ofNanos((long) (seconds.get() * 1e9)),
                      count.get().intValue(),
                      freezes.getSelectionModel().getSelectedIndex() == 1)));
    }
  }

  private void complain(String key, Node field) {
    complaint.setText(text(key));
    field.requestFocus();
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
    boolean asks = guess.isEmpty();
    form.setVisible(asks);
    form.setManaged(asks);
    complaint.setText("");
    Optional<Prediction> of = guess.or(() -> last.flatMap(Last::guess));
    boolean isNew = guess.isPresent() && !last.flatMap(Last::guess).equals(guess);
    Optional<Prediction> said = isNew ? Optional.empty() : last.flatMap(Last::model);
    Optional<Prediction> ran = isNew ? Optional.empty() : last.flatMap(Last::measured);
    table.getChildren().clear();
    boolean isEmpty = of.isEmpty() && said.isEmpty() && ran.isEmpty();
    table.setVisible(!isEmpty);
    table.setManaged(!isEmpty);
    if (!isEmpty) {
      table.addRow(0, new Label(), head("guess.you"), head("guess.model"), head("guess.run"));
      row(1, "guess.wall", of, said, ran, p -> Words.time(p.wall().toNanos() / 1e6));
      row(2, "guess.threads", of, said, ran, p -> Words.format("%,d", p.threads()));
      row(3, "guess.freezes", of, said, ran, p -> text(p.freezes() ? "guess.yes" : "guess.no"));
    }
  }

  private void row(
      int row,
      String key,
      Optional<Prediction> guess,
      Optional<Prediction> said,
      Optional<Prediction> ran,
      Function<Prediction, String> word) {
    Label name = new Label(text(key));
    GridPane.setHgrow(name, Priority.ALWAYS);
    Label measured = cell(ran.map(word).orElse("–"));
    measured.getStyleClass().add("measured");
    measured.setId("measured-" + key.substring(key.indexOf('.') + 1));
    table.addRow(
        row, name, cell(guess.map(word).orElse("–")), cell(said.map(word).orElse("–")), measured);
  }

  private static Label head(String key) {
    Label head = cell(text(key));
    head.getStyleClass().add("faint");
    return head;
  }

  private static Label cell(String text) {
    Label cell = new Label(text);
    cell.setMinWidth(USE_PREF_SIZE);
    GridPane.setHalignment(cell, HPos.RIGHT);
    return cell;
  }
}

package workbench.ui.labs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import workbench.tutor.lab.Answer;
import workbench.tutor.lab.CellRun;
import workbench.tutor.lab.Lab;
import workbench.tutor.lab.LabProgress;
import workbench.tutor.page.Page;
import workbench.tutor.page.PageCell;
import workbench.ui.output.LabState;

/// The page that is open: its cells, its predictions, the state of its lab JVM. It knows no
/// control. FX thread only.
final class PageModel {
  private final Lab lab;
  private final Page page;
  private final Map<Integer, CellModel> cells = new TreeMap<>();
  private final Map<Integer, QuestionModel> questions = new TreeMap<>();
  private final BooleanProperty isRead = new SimpleBooleanProperty();
  private final ObjectProperty<LabState> state = new SimpleObjectProperty<>(LabState.ABSENT);
  private final LongProperty since = new SimpleLongProperty();
  private final StringProperty outcome = new SimpleStringProperty("");

  /// @param kept how far the learner had come
  PageModel(Lab lab, Page page, LabProgress kept) {
    this.lab = lab;
    this.page = page;
    for (PageCell cell : page.cells()) {
      cells.put(cell.number(), new CellModel(cell));
      cell.predictions().forEach(p -> questions.put(p.number(), new QuestionModel(p)));
    }
    restore(kept);
  }

  private void restore(LabProgress kept) {
    questions.forEach((number, question) -> {
      if (kept.answers().containsKey(number)) {
        question.restore(kept.answers().get(number));
      }
    });
    cells.forEach((number, cell) -> {
      cell.hasRunProperty().set(kept.cellsRun().contains(number));
      if (kept.edits().containsKey(number)) {
        cell.buffer().textProperty().set(kept.edits().get(number));
      }
    });
    isRead.set(kept.isFinished());
  }

  Lab lab() {
    return lab;
  }

  Page page() {
    return page;
  }

  List<CellModel> cells() {
    return List.copyOf(cells.values());
  }

  List<QuestionModel> questions() {
    return List.copyOf(questions.values());
  }

  CellModel cell(int number) {
    CellModel cell = cells.get(number);
    if (cell == null) {
      throw new IllegalArgumentException("The page has no cell " + number + ".");
    }
    return cell;
  }

  QuestionModel question(int number) {
    QuestionModel question = questions.get(number);
    if (question == null) {
      throw new IllegalArgumentException("The page has no prediction " + number + ".");
    }
    return question;
  }

  /// What the lab JVM does.
  ObjectProperty<LabState> stateProperty() {
    return state;
  }

  /// When the cell that runs began, on the clock of [System#nanoTime].
  LongProperty sinceProperty() {
    return since;
  }

  /// What became of the last thing that was done, in a sentence.
  StringProperty outcomeProperty() {
    return outcome;
  }

  /// Whether the learner has come to the page's end.
  BooleanProperty readProperty() {
    return isRead;
  }

  /// A cell has run: what was asked before it is answered.
  void ended(CellRun run) {
    CellModel cell = cell(run.cell().number());
    List<Answer> answers = run.answers();
    for (int i = 0; i < answers.size(); i++) {
      question(run.cell().predictions().get(i).number()).answer(answers.get(i));
    }
    if (run.isAsTold()) {
      cell.hasRunProperty().set(true);
    }
    cell.runProperty().set(Optional.of(run));
  }

  /// Forgets answers, edits and what ran.
  void startOver() {
    questions.values().forEach(QuestionModel::forget);
    for (CellModel cell : cells.values()) {
      cell.forget();
      cell.buffer().textProperty().set(cell.cell().source());
    }
    isRead.set(false);
  }

  /// How many predictions and edits would be forgotten.
  int made() {
    return (int)
        (questions.values().stream().filter(q -> q.given().isPresent()).count()
            + cells.values().stream().filter(c -> c.buffer().changedBinding().get()).count());
  }

  /// How far the learner has come.
  LabProgress progress() {
    LabProgress progress = LabProgress.NONE;
    for (var question : questions.entrySet()) {
      var given = question.getValue().given();
      if (given.isPresent()) {
        progress = progress.withAnswer(question.getKey(), given.get());
      }
    }
    for (CellModel cell : cells.values()) {
      if (cell.hasRunProperty().get()) {
        progress = progress.withRun(cell.number());
      }
      if (cell.buffer().changedBinding().get()) {
        progress = progress.withEdit(cell.number(), cell.buffer().text());
      }
    }
    return isFinished() ? progress.finished() : progress;
  }

  /// Whether the page was read to its end and its last cell was run.
  boolean isFinished() {
    List<CellModel> all = new ArrayList<>(cells.values());
    return isRead.get()
        && all.stream()
            .max(Comparator.comparingInt(CellModel::number))
            .map(last -> last.hasRunProperty().get())
            .orElse(true);
  }
}

package workbench.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import workbench.tutor.lab.Answer;
import workbench.tutor.lab.CellRun;
import workbench.tutor.lab.Guess;
import workbench.tutor.lab.Lab;
import workbench.tutor.lab.LabProgress;
import workbench.tutor.lab.LabProgress.Given;
import workbench.tutor.lab.LabProgress.Verdict;
import workbench.tutor.lab.ProgressFile;
import workbench.tutor.page.PageCell;
import workbench.tutor.page.Prediction;

/// What a learner has done in one lab: kept as it happens, and known for as long as the lab is open
/// even if it cannot be kept.
final class LabNotes {
  private final Lab lab;
  private final ProgressFile file;
  private final Screen screen;
  private final Map<Integer, CellRun> runs = new HashMap<>();
  private boolean hasWarned;

  LabNotes(Lab lab, ProgressFile file, Screen screen) {
    this.lab = lab;
    this.file = file;
    this.screen = screen;
  }

  LabProgress progress() {
    return file.of(lab);
  }

  private void change(UnaryOperator<LabProgress> change) {
    try {
      file.change(lab, change);
    } catch (IOException e) {
      if (!hasWarned) {
        screen.line(Terminal.warning("Your progress cannot be kept: " + Sentences.of(e)));
        hasWarned = true;
      }
    }
  }

  /// The run of a cell in this session.
  Optional<CellRun> run(int cell) {
    return Optional.ofNullable(runs.get(cell));
  }

  /// What was guessed, now or in another session.
  Optional<Guess> guess(Prediction prediction) {
    return Optional.ofNullable(progress().answers().get(prediction.number()))
        .flatMap(given -> GuessText.read(given.guess(), prediction.kind()));
  }

  void guessed(Prediction prediction, Guess guess) {
    change(p -> p.withAnswer(prediction.number(), new Given(GuessText.kept(guess), Verdict.OPEN)));
  }

  /// A cell has run. Only the page's own code judges what was predicted.
  void ran(CellRun run) {
    runs.put(run.cell().number(), run);
    if (!run.isAsTold()) {
      return;
    }
    change(p -> p.withRun(run.cell().number()));
    for (int i = 0; i < run.answers().size() && run.source().equals(run.cell().source()); i++) {
      judge(run.cell().predictions().get(i), run.answers().get(i));
    }
  }

  private void judge(Prediction prediction, Answer answer) {
    guess(prediction)
        .filter(_ -> !(answer instanceof Answer.Unknown))
        .ifPresent(guess -> {
          Verdict verdict = answer.confirms(guess, prediction) ? Verdict.RIGHT : Verdict.WRONG;
          change(p -> p.withAnswer(prediction.number(), new Given(GuessText.kept(guess), verdict)));
        });
  }

  /// The learner's own version of a cell, or the page's.
  String version(PageCell cell) {
    return progress().edits().getOrDefault(cell.number(), cell.source());
  }

  void edited(PageCell cell, String source) {
    change(p ->
        source.equals(cell.source())
            ? p.withoutEdit(cell.number())
            : p.withEdit(cell.number(), source));
  }

  void finished() {
    change(LabProgress::finished);
  }
}

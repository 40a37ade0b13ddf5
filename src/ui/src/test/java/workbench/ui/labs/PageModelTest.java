package workbench.ui.labs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.shell.CellResult;
import workbench.shell.Diagnostic;
import workbench.shell.Outcome;
import workbench.tutor.lab.Answer;
import workbench.tutor.lab.CellRun;
import workbench.tutor.lab.Guess;
import workbench.tutor.lab.Lab;
import workbench.tutor.lab.LabCatalogue;
import workbench.tutor.lab.LabProgress;
import workbench.tutor.lab.LabProgress.Given;
import workbench.tutor.lab.LabProgress.Verdict;
import workbench.tutor.page.Page;
import workbench.tutor.page.ReadPage;

final class PageModelTest {
  private Lab lab;
  private Page page;
  private PageModel model;

  @BeforeEach
  void readPage(@TempDir Path folder) throws IOException {
    MadeLabs.write(folder);
    lab = LabCatalogue.open(folder).labs().getFirst();
    page = ((ReadPage.Good) lab.read()).page();
    model = new PageModel(lab, page, LabProgress.NONE);
  }

  private CellRun run(int cell, Outcome outcome, Answer... answers) {
    CellModel of = model.cell(cell);
    CellResult result =
        new CellResult(
            cell, List.of(new CellResult.Evaluated("x", 0, outcome)), List.of(), Optional.empty());
    return new CellRun(of.cell(), "x", result, List.of(), List.of(answers), List.of());
  }

  private QuestionModel guessed(int number, Guess guess) {
    QuestionModel question = model.question(number);
    question.guessProperty().set(Optional.of(guess));
    return question;
  }

  @Test
  void aRunJudgesWhatWasGuessed() {
    QuestionModel choice = guessed(1, new Guess.Chosen(1));
    QuestionModel number = guessed(2, new Guess.Stated(10));

    model.ended(run(1, new Outcome.Done(), new Answer.Choice(1), new Answer.Measured(42)));

    assertThat(choice.verdictProperty().get()).isEqualTo(Verdict.RIGHT);
    assertThat(number.verdictProperty().get()).isEqualTo(Verdict.WRONG);
    assertThat(VerdictWords.of(number))
        .isEqualTo("Not quite: measured were 42 units; yours is 76 % too little.");
  }

  @Test
  void theFirstAnswerStands() {
    QuestionModel choice = guessed(1, new Guess.Chosen(0));

    model.ended(run(1, new Outcome.Done(), new Answer.Choice(1), new Answer.Measured(42)));
    model.ended(run(1, new Outcome.Done(), new Answer.Choice(0), new Answer.Measured(41)));

    assertThat(choice.verdictProperty().get()).isEqualTo(Verdict.WRONG);
    assertThat(choice.isSettled()).isTrue();
  }

  @Test
  void aRunThatDoesNotTellLeavesTheGuessOpen() {
    QuestionModel choice = guessed(1, new Guess.Chosen(0));

    model.ended(run(1, new Outcome.Done(), new Answer.Unknown("Why."), new Answer.Unknown("Why.")));

    assertThat(choice.isSettled()).isFalse();
    assertThat(VerdictWords.of(choice)).endsWith("Why.");
  }

  @Test
  void aCellThatDoesNotCompileHasNotRun() {
    model.ended(run(1, new Outcome.Rejected(List.of(new Diagnostic(true, "no", 0, 1)))));

    assertThat(model.cell(1).hasRunProperty().get()).isFalse();
  }

  @Test
  void whatIsKeptComesBack() {
    guessed(1, new Guess.Chosen(1));
    guessed(2, new Guess.Stated(40.5));
    model.cell(2).buffer().textProperty().set("int mine = 1;");
    model.ended(run(1, new Outcome.Done(), new Answer.Choice(1), new Answer.Measured(42)));

    PageModel again = new PageModel(lab, page, model.progress());

    assertThat(again.progress()).isEqualTo(model.progress());
    assertThat(again.question(2).guessProperty().get()).contains(new Guess.Stated(40.5));
    assertThat(again.cell(2).buffer().text()).isEqualTo("int mine = 1;");
    assertThat(again.cell(1).hasRunProperty().get()).isTrue();
    assertThat(VerdictWords.of(again.question(1))).isEqualTo("Right, when the cell was run.");
  }

  @Test
  void anAnswerThatFitsThePageNoMoreIsPassedOver() {
    LabProgress odd =
        LabProgress.NONE
            .withAnswer(1, new Given("7", Verdict.RIGHT))
            .withAnswer(2, new Given("many", Verdict.OPEN));

    assertThat(new PageModel(lab, page, odd).progress()).isEqualTo(LabProgress.NONE);
  }

  @Test
  void aLabIsFinishedOnceItIsReadAndItsLastCellHasRun() {
    model.readProperty().set(true);
    assertThat(model.progress().isFinished()).isFalse();

    model.ended(run(2, new Outcome.Done()));
    assertThat(model.progress().isFinished()).isTrue();
  }

  @Test
  void startingOverForgetsAnswersAndEdits() {
    guessed(1, new Guess.Chosen(1));
    model.cell(2).buffer().textProperty().set("int mine = 1;");
    model.ended(run(1, new Outcome.Done(), new Answer.Choice(1), new Answer.Measured(42)));
    assertThat(model.made()).isEqualTo(2);

    model.startOver();

    assertThat(model.progress()).isEqualTo(LabProgress.NONE);
    assertThat(model.cell(2).buffer().text()).isEqualTo(model.cell(2).cell().source());
  }
}

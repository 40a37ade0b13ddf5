package workbench.ui.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import workbench.practice.check.CompileError;
import workbench.tutor.exercise.CheckResult;
import workbench.tutor.exercise.ExerciseProgress;
import workbench.tutor.exercise.TestResult;
import workbench.tutor.exercise.TestResult.Outcome;
import workbench.ui.exercises.CheckModel.Phase;

final class DeskModelTest {
  private static final Path FILE = Path.of("Gallery.java");

  private final DeskModel desk = desk(ExerciseProgress.NONE);

  private static DeskModel desk(ExerciseProgress progress) {
    return new DeskModel(
        MadeExercise.numbered(1, "one", "two", "three"),
        Path.of("."),
        Map.of(FILE, "class Gallery {}"),
        progress);
  }

  private static TestResult result(String test, Outcome outcome) {
    return new TestResult(test, outcome, "", List.of(), Duration.ZERO);
  }

  @Test
  void hintsComeOneByOneAndStay() {
    assertThat(desk.nextHint()).contains(1);
    desk.showHint(3);
    desk.showHint(1);

    assertThat(desk.hints()).containsExactly(1, 3);
    assertThat(desk.nextHint()).contains(2);
    desk.showHint(2);
    assertThat(desk.nextHint()).isEmpty();
    assertThat(desk.showHint(4)).isFalse();
    assertThat(desk(ExerciseProgress.NONE.withHints(2)).hints()).containsExactly(1, 2);
  }

  @Test
  void aNewFileOfAnotherProgramIsAdded() {
    desk.found(Map.of(Path.of("Helper.java"), "class Helper {}"));

    assertThat(desk.sources()).extracting(SourceModel::name).contains("Helper.java");
    desk.restore(Map.of(FILE, "starter"));
    assertThat(desk.sources()).extracting(SourceModel::name).containsExactly("Gallery.java");
    assertThat(desk.currentProperty().get().buffer().text()).isEqualTo("starter");
  }

  @Test
  void eachFileHasItsErrorsUntilTheNextCheck() {
    CompileError mine = new CompileError(FILE, 1, 7, "wrong", "class Gallery {}");
    CompileError other = new CompileError(Path.of("GalleryTest.java"), 1, 1, "wrong", "");
    desk.check().begin(0);
    desk.check().over(new CheckResult.NotCompiled(List.of(mine, other)));

    assertThat(desk.currentProperty().get().errorsProperty().get()).containsExactly(mine);
    desk.check().begin(0);
    assertThat(desk.currentProperty().get().errorsProperty().get()).isEmpty();
  }

  @Test
  void testsComeToTheirEndOneByOne() {
    CheckModel check = desk.check();
    check.begin(0);
    check.planned(List.of("first", "second", "third"));
    check.began("first");
    assertThat(check.phaseProperty().get()).isEqualTo(Phase.TESTING);
    assertThat(check.underWay()).map(TestModel::name).contains("first");

    check.ended(result("first", new Outcome.Passed()));
    check.began("second");
    TestResult notRun = result("third", new Outcome.NotRun());
    check.over(
        new CheckResult.Tried(
            List.of(
                result("first", new Outcome.Passed()),
                result("second", new Outcome.Passed()),
                notRun)));

    assertThat(check.phaseProperty().get()).isEqualTo(Phase.OVER);
    assertThat(check.tests().get(2).stateProperty().get())
        .isEqualTo(new TestModel.State.Over(notRun));
  }

  @Test
  void whatIsCancelledIsLeft() {
    CheckModel check = desk.check();
    check.begin(0);
    check.planned(List.of("first", "second"));
    check.ended(result("first", new Outcome.Passed()));
    check.began("second");
    check.stopping();
    check.over(new CheckResult.Cancelled());

    assertThat(check.tests().getFirst().stateProperty().get())
        .isInstanceOf(TestModel.State.Over.class);
    assertThat(check.tests().get(1).stateProperty().get()).isInstanceOf(TestModel.State.Left.class);
  }
}

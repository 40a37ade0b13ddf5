package workbench.tutor.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.tutor.exercise.Exercise;
import workbench.tutor.exercise.MadeExercise;

class GradingTest {
  @TempDir Path folder;
  private Exercise exercise;
  private final List<String> checked = new ArrayList<>();

  private final GradingListener listener =
      new GradingListener() {
        @Override
        public void checked(Grade grade) {
          checked.add(grade.student());
        }
      };

  @BeforeEach
  void make() throws Exception {
    exercise = new MadeExercise(folder.resolve("made")).exercise();
    submit("ada", "return 42;");
    submit("bob", "return 41;");
    submit("cyd, \"the\" <best>", "return nothing;");
    submit("dan", "System.exit(0); return 42;");
    Files.createDirectories(folder.resolve("class/eve"));
  }

  private void submit(String student, String body) throws IOException {
    Path place = Files.createDirectories(folder.resolve("class").resolve(student).resolve("made"));
    Files.writeString(place.resolve("Answer.java"), MadeExercise.answer(body));
  }

  private List<Grade> grade() throws Exception {
    checked.clear();
    List<Submission> submissions = Submission.in(folder.resolve("class"));
    return new Grading(submissions, List.of(exercise), folder.resolve("out"), 2).run(listener);
  }

  @Test
  void eachGetsWhatItDeservesAndNothingIsCheckedTwice() throws Exception {
    List<Grade> grades = grade();
    assertThat(grades)
        .extracting(Grade::verdict)
        .containsExactly(
            Verdict.PASSED, Verdict.FAILED, Verdict.NOT_COMPILED, Verdict.HALTED, Verdict.MISSING);
    assertThat(checked).hasSize(4);

    assertThat(grade()).isEqualTo(grades);
    assertThat(checked).isEmpty();

    submit("bob", "return 42;");
    assertThat(grade().get(1).verdict()).isEqualTo(Verdict.PASSED);
    assertThat(checked).containsExactly("bob");

    Path out = folder.resolve("reports");
    GradeReports.write(grades, List.of("made"), out);
    assertThat(Files.readAllLines(out.resolve("grades.csv")))
        .hasSize(6)
        .anyMatch(line -> line.startsWith("ada,made,passed,1,1,"))
        .anyMatch(
            line -> line.startsWith("\"cyd, \"\"the\"\" <best>\",made,does not compile,0,0,"));
    assertThat(out.resolve("summary.html"))
        .content()
        .contains("5 students, 1 exercises, 1 solved.", "cyd, &quot;the&quot; &lt;best&gt;");
    assertThat(out.resolve("junit/bob.xml")).content().contains("failures=\"1\"", "41");
    assertThat(out.resolve("junit/dan.xml")).content().contains("errors=\"1\"", "System.exit");
    assertThat(out.resolve("junit/eve.xml")).content().contains("not handed in");
  }

  @Test
  void aCancelledGradingKeepsWhatIsGraded() throws Exception {
    List<Submission> submissions = Submission.in(folder.resolve("class"));
    Grading grading = new Grading(submissions, List.of(exercise), folder.resolve("out"), 1);
    List<Grade> known =
        grading.run(
            new GradingListener() {
              @Override
              public void checked(Grade grade) {
                grading.cancel();
              }
            });
    assertThat(known).extracting(Grade::student).containsExactly("ada", "eve");
    assertThat(grade()).hasSize(5);
    assertThat(checked).hasSize(3);
  }
}

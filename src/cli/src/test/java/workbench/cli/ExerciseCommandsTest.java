package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import workbench.bench.recording.DataFolder;

class ExerciseCommandsTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Path SOLUTION =
      Path.of(
          System.getProperty("workbench.home"),
          "solutions/src/main/java/workbench/exercises/predict/Prediction.java");

  @TempDir Path folder;

  @BeforeEach
  void forgetWhatAnEarlierBuildReached() throws Exception {
    Files.deleteIfExists(DataFolder.open().orElseThrow().resolve("exercises.json"));
  }

  private Cli run(String... args) {
    return Cli.run(args);
  }

  private String dir() {
    return folder.toString();
  }

  @Test
  void theListNamesAllExercisesAndWhatComesNext() {
    Cli cli = run("exercises", "--dir", dir());
    assertThat(cli.exitCode()).isZero();
    assertThat(cli.out()).contains("compose", "C1 C11 C13", "solved.");
    JsonNode all = MAPPER.readTree(run("exercises", "--json").out());
    assertThat(all.get("exercises").size()).isGreaterThanOrEqualTo(16);
  }

  @Test
  void anExerciseIsShownAndTheCopyIsMade() {
    Cli cli = run("exercise", "compose", "--dir", dir());
    assertThat(cli.exitCode()).isZero();
    Path copy = folder.resolve("compose/Gallery.java");
    assertThat(cli.out()).contains("You win when", copy.toString(), "workbench watch compose");
    assertThat(copy).isNotEmptyFile();
  }

  @Test
  void hintsComeOneAfterTheOther() {
    assertThat(run("hint", "retry").out()).contains("Hint 1 of 3");
    assertThat(run("hint", "retry").out()).contains("Hint 2 of 3");
    assertThat(run("hint", "retry", "1").out()).contains("Hint 1 of 3");
    assertThat(run("hint", "retry").out()).contains("Hint 3 of 3");
    assertThat(run("hint", "retry").out()).contains("Hint 3 of 3");
    Cli cli = run("hint", "retry", "4");
    assertThat(cli.exitCode()).isEqualTo(ExitCode.USAGE.code());
    assertThat(cli.err()).contains("has hints 1 to 3");
  }

  @Test
  void aSolutionIsShownOnceItIsSolvedOrByForce() {
    Cli refused = run("solution", "wrap");
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.err()).contains("has not passed yet", "--force");
    Cli forced = run("solution", "wrap", "--force");
    assertThat(forced.exitCode()).isZero();
    assertThat(forced.out()).contains("AsyncArchive.java", "The tempting wrong way");
  }

  @Test
  void aResetKeepsWhatTheLearnerHad() throws Exception {
    assertThat(run("exercise", "compose", "--dir", dir()).exitCode()).isZero();
    Path copy = folder.resolve("compose/Gallery.java");
    assertThat(run("reset", "compose", "--dir", dir()).out()).contains("is the starter already");
    Files.writeString(copy, "// mine");
    Cli cli = run("reset", "compose", "--dir", dir());
    assertThat(cli.out()).contains(copy + ".1.bak");
    assertThat(copy).content().contains("class Gallery");
  }

  @Test
  void aCheckSaysWhatPassesAndItsExitCodeAsWell() throws Exception {
    assertThat(run("exercise", "predict", "--dir", dir()).exitCode()).isZero();
    Path copy = folder.resolve("predict/Prediction.java");
    Files.writeString(copy, Files.readString(copy).replace("Workload w) {", "Workload w) { oops"));
    Cli broken = run("check", "predict", "--dir", dir());
    assertThat(broken.exitCode()).isEqualTo(1);
    assertThat(broken.out()).contains("Prediction.java:", "It does not compile");

    Files.copy(SOLUTION, copy, StandardCopyOption.REPLACE_EXISTING);
    Cli solved = run("check", "--dir", dir());
    assertThat(solved.exitCode()).isZero();
    assertThat(solved.out()).contains("✓ Threads are not cores", "Solved.");
    assertThat(run("solution", "predict").exitCode()).isZero();
  }

  @Test
  void whatMakesNoSenseGetsASentence() {
    Cli unknown = run("check", "nonesuch");
    assertThat(unknown.exitCode()).isEqualTo(ExitCode.USAGE.code());
    assertThat(unknown.err()).contains("There is no exercise 'nonesuch'");
    assertThat(run("check", "compose", "--dir", dir()).err())
        .contains("You have no copy", "makes one");
    assertThat(run("check", "--dir", dir()).err()).contains("You have not begun any exercise");
    assertThat(run("watch", "compose", "--dir", dir()).err()).contains("needs a terminal");
    assertThat(run("grade", dir() + "/none", "--out", dir()).err()).contains("There is no folder");
    assertThat(run("grade", dir(), "--out", dir() + "/out").err())
        .contains("There is no submission");
    assertThat(run("grade", dir()).exitCode()).isEqualTo(ExitCode.USAGE.code());
  }

  @Test
  void aClassIsGradedAndNothingTwice() throws Exception {
    Path students = folder.resolve("class");
    for (String student : new String[] {"ada", "bob"}) {
      assertThat(
              run("exercise", "predict", "--dir", students.resolve(student).toString()).exitCode())
          .isZero();
    }
    Files.copy(
        SOLUTION,
        students.resolve("ada/predict/Prediction.java"),
        StandardCopyOption.REPLACE_EXISTING);
    String out = folder.resolve("out").toString();
    Cli cli = run("grade", students.toString(), "--out", out);
    assertThat(cli.exitCode()).isZero();
    assertThat(cli.out()).contains("2 students, 2 grades", "1 passed, 1 failed");
    assertThat(folder.resolve("out/grades.csv")).content().contains("ada,predict,passed,");
    assertThat(folder.resolve("out/summary.html")).isNotEmptyFile();
    assertThat(folder.resolve("out/junit/bob.xml")).isNotEmptyFile();
  }
}

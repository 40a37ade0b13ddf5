package workbench.solutions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// The suites tell right answers from wrong ones: for each exercise, other right answers than the
/// solution pass, wrong ones fail in the test that names their fault, and the starter fails.
///
/// It takes a minute, most of which is waiting. So there are two classes of it, each with every
/// other exercise, that run in two JVMs.
abstract class Answers {
  private static final Path HOME = Path.of(System.getProperty("workbench.home"));
  private static final Path DATA = HOME.resolve("solutions/src/test/data");
  private static final Path STARTERS = HOME.resolve("exercises/src/starters");
  private static final Path SUITES = HOME.resolve("exercises/src/test/java/workbench/exercises");
  private static final int AT_LEAST = 3;
  private static final Duration PATIENT = Duration.ofMillis(300);

  /// For answers that are known to be wrong, and wait for what does not come.
  private static final Duration HASTY = Duration.ofMillis(120);

  /// `-Danswers=compose` tries those of one exercise only, `-Danswers=all` those of all; else three
  /// wrong ones of each will do.
  private static final String WANTED = System.getProperty("answers", "");

  private static final boolean ALL = !WANTED.isEmpty();

  @TempDir Path classes;

  private final int turn;

  /// @param turn 0 for the first exercise, the third one, and so on; 1 for the others
  Answers(int turn) {
    this.turn = turn;
  }

  @TestFactory
  Stream<DynamicNode> everyAnswerIsJudgedAsItShouldBe() {
    List<String> exercises =
        Answer.list(STARTERS).map(folder -> folder.getFileName().toString()).toList();
    return exercises.stream()
        .filter(exercise -> exercises.indexOf(exercise) % 2 == turn)
        .filter(exercise -> WANTED.isEmpty() || WANTED.equals("all") || WANTED.equals(exercise))
        .map(exercise -> dynamicContainer(exercise, answers(exercise)));
  }

  private List<DynamicNode> answers(String exercise) {
    List<Answer> right = Answer.in(exercise, DATA.resolve(exercise).resolve("right"));
    List<Answer> wrong = Answer.in(exercise, DATA.resolve(exercise).resolve("wrong"));
    List<DynamicNode> tests = new ArrayList<>();
    tests.add(
        dynamicTest(
            "thereAreEnoughAnswers",
            () -> {
              assertThat(right)
                  .as("right answers beside the solution")
                  .hasSizeGreaterThanOrEqualTo(AT_LEAST - 1);
              assertThat(wrong).as("wrong answers").hasSizeGreaterThanOrEqualTo(AT_LEAST);
            }));
    right.forEach(a -> tests.add(dynamicTest("right: " + a.name(), () -> passes(a))));
    wrong.stream()
        .limit(ALL ? wrong.size() : AT_LEAST)
        .forEach(a -> tests.add(dynamicTest("wrong: " + a.name(), () -> failsAsItSays(a))));
    Answer starter = new Answer(exercise, "starter", STARTERS.resolve(exercise));
    tests.add(
        dynamicTest(
            "the starter fails", () -> assertThat(tried(starter, HASTY).failures()).isNotEmpty()));
    return tests;
  }

  private void passes(Answer answer) throws Exception {
    assertThat(tried(answer, PATIENT).failures()).isEmpty();
  }

  private void failsAsItSays(Answer answer) throws Exception {
    assertThat(answer.fails()).as("its first line, `// fails: test`").isPresent();
    Tried tried = tried(answer, HASTY);
    record(answer, tried);
    assertThat(tried.failures()).containsKey(answer.fails().orElseThrow());
  }

  /// What a learner would read is left in a file, to be read by whoever works on an exercise.
  private static void record(Answer answer, Tried tried) throws IOException {
    StringBuilder text = new StringBuilder("# " + answer.name() + "\n\n");
    tried
        .failures()
        .forEach((test, failure) -> text.append(test).append('\n').append(failure).append("\n\n"));
    Path folder = Files.createDirectories(HOME.resolve("solutions/target/messages"));
    Files.writeString(
        folder.resolve(answer.exercise() + "-" + answer.name() + ".txt"), text.toString());
  }

  private Tried tried(Answer answer, Duration quiet) throws Exception {
    Path suite = SUITES.resolve(answer.exercise());
    Path out = Files.createTempDirectory(classes, answer.exercise());
    return Tried.of(answer, Answer.list(suite).toList(), out, quiet);
  }
}

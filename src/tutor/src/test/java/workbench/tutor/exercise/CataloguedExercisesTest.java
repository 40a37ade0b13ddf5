package workbench.tutor.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import workbench.tutor.lab.LabCatalogue;

/// What comes with the workbench is complete, and nothing stray lies about.
class CataloguedExercisesTest {
  private static final Path HOME = Path.of(System.getProperty("workbench.home"));
  private static final String PACKAGE = "src/main/java/workbench/exercises";
  private static final ExerciseCatalogue CATALOGUE = ExerciseCatalogue.bundled();

  static List<Exercise> exercises() {
    return CATALOGUE.exercises();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void anExerciseIsComplete(Exercise exercise) throws IOException {
    assertThat(exercise.hints()).hasSize(3).noneMatch(String::isBlank);
    assertThat(exercise.reading()).isNotBlank();
    assertThat(exercise.approaches()).contains("## ");
    assertThat(exercise.instructions().text())
        .contains("**You win when**", "## What the tests watch", "## Where to write");
    assertThat(exercise.instructions().front().labs())
        .isNotEmpty()
        .allMatch(lab -> LabCatalogue.bundled().find(lab).isPresent());
    assertThat(SourceFolder.files(exercise.solution()))
        .extracting(file -> file.getFileName().toString())
        .isEqualTo(exercise.files());
    assertThat(exercise.suiteClass()).endsWith("Test");
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void nothingStrayLiesBesideIt(Exercise exercise) throws IOException {
    assertThat(names(exercise.starter())).isEqualTo(exercise.files());
    assertThat(names(exercise.suite())).hasSize(1);
    assertThat(names(exercise.solution())).hasSize(exercise.files().size() + 1);
  }

  @Test
  void everyFolderIsInTheCatalogue() throws IOException {
    List<String> names = exercises().stream().map(Exercise::name).sorted().toList();
    assertThat(names(HOME.resolve("exercises").resolve(PACKAGE))).isEqualTo(names);
    assertThat(names(HOME.resolve("exercises/src/starters"))).isEqualTo(names);
    assertThat(names(HOME.resolve("exercises/src/test/java/workbench/exercises"))).isEqualTo(names);
    assertThat(names(HOME.resolve("solutions").resolve(PACKAGE))).isEqualTo(names);
    assertThat(names(HOME.resolve("solutions/src/test/data"))).isEqualTo(names);
  }

  @Test
  void theFrontPageHasTheTable() throws IOException {
    String front = Files.readString(HOME.resolve("exercises/README.md"));
    String start = "<!-- exercises -->\n";
    String table =
        front.substring(
            front.indexOf(start) + start.length(), front.indexOf("<!-- end of exercises -->"));
    assertThat(table).isEqualTo(ExerciseTable.of(CATALOGUE));
  }

  @Test
  void anExerciseIsFoundByItsNameOrItsNumber() {
    Exercise first = exercises().getFirst();
    assertThat(CATALOGUE.find(first.name())).contains(first);
    assertThat(CATALOGUE.find("1")).contains(first);
    assertThat(CATALOGUE.find("nonesuch")).isEmpty();
  }
}

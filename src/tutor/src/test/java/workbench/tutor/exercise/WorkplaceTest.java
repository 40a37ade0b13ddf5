package workbench.tutor.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkplaceTest {
  @TempDir Path folder;
  private Exercise exercise;
  private Workplace workplace;

  @BeforeEach
  void make() throws Exception {
    exercise = new MadeExercise(folder.resolve("made")).exercise();
    workplace = new Workplace(folder.resolve("mine"));
  }

  private Path copy() {
    return workplace.of(exercise).resolve("Answer.java");
  }

  @Test
  void aCopyIsTheStarterUntilItIsChanged() throws Exception {
    assertThat(workplace.has(exercise)).isFalse();
    workplace.prepare(exercise);
    assertThat(workplace.has(exercise)).isTrue();
    assertThat(workplace.isChanged(exercise)).isFalse();
    Files.writeString(copy(), "// mine");
    assertThat(workplace.isChanged(exercise)).isTrue();
  }

  @Test
  void preparingLeavesWhatTheLearnerHas() throws Exception {
    workplace.prepare(exercise);
    Files.writeString(copy(), "// mine");
    workplace.prepare(exercise);
    assertThat(copy()).hasContent("// mine");
  }

  @Test
  void everyResetKeepsABackupOfItsOwn() throws Exception {
    workplace.prepare(exercise);
    Files.writeString(copy(), "// first");
    assertThat(workplace.reset(exercise)).containsExactly(Path.of(copy() + ".1.bak"));
    Files.writeString(copy(), "// second");
    assertThat(workplace.reset(exercise)).containsExactly(Path.of(copy() + ".2.bak"));
    assertThat(Path.of(copy() + ".1.bak")).hasContent("// first");
    assertThat(Path.of(copy() + ".2.bak")).hasContent("// second");
    assertThat(workplace.isChanged(exercise)).isFalse();
  }

  @Test
  void inAModuleTheCopiesLieInTheirPackage() throws Exception {
    Path module = folder.resolve("module");
    Path inPackage = Files.createDirectories(module.resolve("src/main/java/workbench/exercises"));
    assertThat(new Workplace(module).of(exercise)).isEqualTo(inPackage.resolve("made"));
  }
}

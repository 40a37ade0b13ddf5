package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.tutor.exercise.Exercise;
import workbench.tutor.exercise.ExerciseCatalogue;
import workbench.tutor.exercise.ExerciseProgress;
import workbench.tutor.exercise.Workplace;
import workbench.tutor.progress.ProgressStore;

class ExerciseWatchTest {
  @TempDir Path folder;
  private final CompletableFuture<ExitCode> left = new CompletableFuture<>();
  private final ExerciseCatalogue catalogue = ExerciseCatalogue.bundled();
  private final Exercise predict = catalogue.find("predict").orElseThrow();
  private Workplace workplace;
  private ProgressStore<ExerciseProgress> progress;

  @BeforeEach
  void prepare() {
    workplace = new Workplace(folder.resolve("mine"));
    progress = ExerciseProgress.in(Optional.of(folder), _ -> {});
  }

  private ExerciseWatch watch(MemoryTerminal memory) throws IOException {
    return new ExerciseWatch(memory.terminal(), catalogue, predict, workplace, progress);
  }

  @Test
  void whatIsSavedIsCheckedAndNothingIsLeftByItself() throws Exception {
    try (MemoryTerminal memory = new MemoryTerminal(120, 60);
        ExerciseWatch watch = watch(memory)) {
      memory.run("watch", () -> left.complete(watch.run()));
      memory.see("You win when");
      memory.see("0 of 9 tests pass.");
      memory.type("h");
      memory.see("Hint 1 of 3");

      memory.forget();
      Path copy = workplace.of(predict).resolve("Prediction.java");
      Files.copy(
          predict.solution().resolve("Prediction.java"), copy, StandardCopyOption.REPLACE_EXISTING);
      memory.see("All 9 tests pass. Solved.");
      memory.see("n goes on to the next exercise.");
      assertThat(progress.of("predict").isSolved()).isTrue();

      memory.type("r");
      memory.see("Put the starter of 'predict' back?");
      memory.type("y");
      memory.see("Prediction.java.1.bak");

      memory.forget();
      memory.type("n");
      memory.see("━━ offload: Offload it");
      memory.type("q");
      memory.awaitEnd();
      assertThat(left).isCompletedWithValue(ExitCode.DONE);
    }
  }

  @Test
  void ctrlCLeavesDuringACheck() throws Exception {
    try (MemoryTerminal memory = new MemoryTerminal(120, 60);
        ExerciseWatch watch = watch(memory)) {
      memory.run("watch", () -> left.complete(watch.run()));
      memory.see("compiling…");
      memory.type(MemoryTerminal.CTRL_C);
      memory.awaitEnd();
      assertThat(left).isCompletedWithValue(ExitCode.INTERRUPTED);
    }
  }

  @Test
  void ctrlCLeavesAtAQuestion() throws Exception {
    try (MemoryTerminal memory = new MemoryTerminal(120, 60);
        ExerciseWatch watch = watch(memory)) {
      memory.run("watch", () -> left.complete(watch.run()));
      memory.type("r");
      memory.see("Put the starter of 'predict' back?");
      memory.type(MemoryTerminal.CTRL_C);
      memory.awaitEnd();
      assertThat(left).isCompletedWithValue(ExitCode.INTERRUPTED);
    }
  }
}

package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.tutor.exercise.Exercise;
import workbench.tutor.exercise.ExerciseCatalogue;
import workbench.tutor.exercise.ExerciseProgress;
import workbench.tutor.exercise.Workplace;
import workbench.tutor.progress.ProgressStore;

class ExerciseWatchTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir Path folder;
  private final ByteArrayOutputStream seen = new ByteArrayOutputStream();

  private void sees(String expected) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(seen.toString(StandardCharsets.UTF_8)).contains(expected));
  }

  @Test
  void whatIsSavedIsCheckedAndNothingIsLeftByItself() throws Exception {
    ExerciseCatalogue catalogue = ExerciseCatalogue.bundled();
    Exercise predict = catalogue.find("predict").orElseThrow();
    Workplace workplace = new Workplace(folder.resolve("mine"));
    ProgressStore<ExerciseProgress> progress = ExerciseProgress.in(Optional.of(folder), _ -> {});
    CompletableFuture<Boolean> left = new CompletableFuture<>();
    try (LineDisciplineTerminal terminal =
            new LineDisciplineTerminal(
                "virtual", "ansi", seen, StandardCharsets.UTF_8, SignalHandler.SIG_IGN);
        ExerciseWatch watch =
            new ExerciseWatch(terminal, catalogue, predict, workplace, progress)) {
      terminal.setSize(Size.of(120, 60));
      Thread.ofPlatform()
          .daemon()
          .name("watch")
          .start(() -> left.completeAsync(() -> watched(watch), Runnable::run));
      sees("You win when");
      sees("0 of 9 tests pass.");
      press(terminal, "h");
      sees("Hint 1 of 3");

      seen.reset();
      Path copy = workplace.of(predict).resolve("Prediction.java");
      Files.copy(
          predict.solution().resolve("Prediction.java"), copy, StandardCopyOption.REPLACE_EXISTING);
      sees("All 9 tests pass. Solved.");
      sees("n goes on to the next exercise.");
      assertThat(progress.of("predict").isSolved()).isTrue();

      press(terminal, "r");
      sees("Put the starter of 'predict' back?");
      press(terminal, "y");
      sees("Prediction.java.1.bak");

      seen.reset();
      press(terminal, "n");
      sees("━━ offload: Offload it");
      press(terminal, "q");
      assertThat(left.get(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }
  }

  private static void press(LineDisciplineTerminal terminal, String key) throws IOException {
    terminal.processInputBytes(key.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean watched(ExerciseWatch watch) {
    try {
      watch.run();
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}

package workbench.solutions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import workbench.practice.check.CheckEvent;
import workbench.practice.check.SuiteRun;

/// All solutions pass again and again, `-Drepeats=30` times; with `-Dloaded=true` while a thread a
/// core does nothing but spin. A fault that is found once in a hundred times is a fault of the
/// suite.
@EnabledIfSystemProperty(named = "repeats", matches = "[1-9]\\d*")
class RepeatedSolutionsTest {
  private static final Path SUITES =
      Path.of(System.getProperty("workbench.home"), "exercises/src/test/java/workbench/exercises");

  private static final Duration TIME_LIMIT = Duration.ofMinutes(1);

  private final List<String> faults = new ArrayList<>();

  @Test
  @Timeout(value = 1, unit = TimeUnit.HOURS)
  void noSolutionFailsOnce() throws Exception {
    int repeats = Integer.getInteger("repeats");
    try (Load _ = new Load(Boolean.getBoolean("loaded"))) {
      for (int i = 1; i <= repeats; i++) {
        for (Class<?> suite : suites()) {
          int round = i;
          new SuiteRun(suite, Set.of(), event -> heard(event, suite, round))
              .run(Optional.of(TIME_LIMIT), Optional.empty());
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  private void heard(CheckEvent event, Class<?> suite, int round) {
    if (event instanceof CheckEvent.Ended ended && ended.failure() != null) {
      faults.add(
          "round %d, %s.%s: %s"
              .formatted(round, suite.getSimpleName(), ended.test(), ended.failure()));
    }
  }

  private static List<Class<?>> suites() throws ClassNotFoundException {
    List<Class<?>> suites = new ArrayList<>();
    for (Path exercise : Answer.list(SUITES).toList()) {
      for (Path file : Answer.list(exercise).toList()) {
        String name = file.getFileName().toString().replace(".java", "");
        suites.add(Class.forName("workbench.exercises." + exercise.getFileName() + "." + name));
      }
    }
    return suites;
  }

  /// Keeps all cores busy for as long as it is open.
  private static final class Load implements AutoCloseable {
    private final AtomicBoolean open = new AtomicBoolean(true);

    Load(boolean wanted) {
      int threads = wanted ? Runtime.getRuntime().availableProcessors() : 0;
      for (int i = 0; i < threads; i++) {
        Thread.ofPlatform().daemon().name("load-" + i).start(this::spin);
      }
    }

    private void spin() {
      while (open.get()) {
        Thread.onSpinWait();
      }
    }

    @Override
    public void close() {
      open.set(false);
    }
  }
}

package workbench.labs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import workbench.probe.event.Event.Outcome;

class RunComparisonTest {
  private static RunSummary run(String variant, Outcome outcome, int failed, long millis) {
    return new RunSummary(variant, outcome, 24 - failed, failed, Duration.ofMillis(millis), 9);
  }

  @Test
  void theBestWallTimeOfThoseThatDidAllHasAStar() {
    RunComparison comparison =
        new RunComparison(
            List.of(
                run("blocking", Outcome.DONE, 0, 9440),
                run("cpu-offload", Outcome.DONE, 0, 1480),
                run("mine", Outcome.FAILED, 3, 700),
                run("background", Outcome.CANCELLED, 20, 300)));

    assertThat(comparison)
        .hasToString(
            """
            variant          wall  done  failed  peak threads
            blocking     9.44 s      24       0             9
            cpu-offload  1.48 s *    24       0             9
            mine         700 ms      21       3             9
            background   300 ms       4      20     cancelled\
            """);
  }

  @Test
  void aRunAloneIsNotTheBest() {
    assertThat(new RunComparison(List.of(run("mine", Outcome.DONE, 0, 700))).toString())
        .doesNotContain("*");
  }
}

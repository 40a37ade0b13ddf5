package workbench.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workbench.probe.event.Event.Outcome;
import workbench.probe.event.Operation;
import workbench.report.made.MadeRun;
import workbench.report.made.MadeRuns;

class RunTitleTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0 ms",
    "82600000, 83 ms",
    "999600000, 1.0 s",
    "4849000000, 4.8 s",
    "99960000000, 100 s"
  })
  void durationsAreWrittenAsPeopleSayThem(long nanos, String text) {
    assertThat(RunTitle.duration(nanos)).isEqualTo(text);
  }

  @Test
  void itTellsTheVariantTheItemsAndTheTime() {
    assertThat(RunTitle.of(MadeRuns.poolMisuse(24).recording()))
        .isEqualTo("pool-misuse · 24 items · 4.9 s");
  }

  @Test
  void itTellsThatARunHasNoEnd() {
    assertThat(RunTitle.of(MadeRuns.broken().recording())).endsWith("no end recorded");
  }

  @Test
  void itTellsHowManyItemsFailed() {
    MadeRun run =
        new MadeRun("blocking", 2).span(1, Operation.DOWNLOAD, 1, 0, 98, 1, Outcome.FAILED);

    assertThat(RunTitle.of(run.recording())).isEqualTo("blocking · 1 item · 100 ms · 1 failed");
  }
}

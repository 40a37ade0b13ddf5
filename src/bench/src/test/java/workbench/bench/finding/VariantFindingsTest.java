package workbench.bench.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import workbench.bench.measure.Measures;
import workbench.bench.recording.Recording;
import workbench.bench.recording.Span;
import workbench.bench.scenario.VariantRuns;

class VariantFindingsTest {
  static Stream<Arguments> variants() {
    return Stream.of(
        Arguments.of("blocking", VariantRuns.blocking(), List.of("ui-blocked", "cores-idle")),
        Arguments.of("async-io", VariantRuns.asyncIo(), List.of("ui-blocked", "cores-idle")),
        Arguments.of("cpu-offload", VariantRuns.cpuOffload(), List.of()),
        Arguments.of(
            "pool-misuse",
            VariantRuns.poolMisuse(),
            List.of("pool-starved", "pool-held", "cores-idle")),
        Arguments.of(
            "big-pool",
            VariantRuns.bigPool(),
            List.of("threads-outnumber-cores", "unbounded-concurrency")),
        Arguments.of(
            "common-pool",
            VariantRuns.commonPool(),
            List.of("threads-outnumber-cores", "hidden-pool-grew")),
        Arguments.of("virtual-threads", VariantRuns.virtualThreads(), List.of()),
        Arguments.of("virtual-cpu", VariantRuns.virtualCpu(), List.of("carriers-monopolised")),
        Arguments.of(
            "background",
            VariantRuns.background(),
            List.of("pool-starved", "pool-held", "cores-idle")));
  }

  private static List<Finding> findings(Recording recording) {
    return Findings.of(recording, Measures.of(recording));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("variants")
  void eachVariantShowsItsPatternsTheMostSevereFirst(
      String variant, Recording run, List<String> expected) {
    assertThat(findings(run)).as(variant).extracting(Finding::id).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("variants")
  void aFindingRestsOnSpansOfTheRunAndIsToldInSentences(
      String variant, Recording run, List<String> expected) {
    List<Long> known = run.spans().stream().map(Span::id).toList();
    for (Finding finding : findings(run)) {
      assertThat(finding.spans()).as(variant).isNotEmpty().isSubsetOf(known);
      assertThat(finding.sentence()).endsWith(".").doesNotContain("  ");
      assertThat(finding.evidence()).endsWith(".").containsPattern("\\d");
      assertThat(finding.fix()).endsWith(".");
    }
    assertThat(expected).doesNotHaveDuplicates();
  }

  @Test
  void theEvidenceOfPoolMisuseHasTheFiguresOfTheRun() {
    List<Finding> found = findings(VariantRuns.poolMisuse());

    assertThat(found)
        .extracting(Finding::evidence)
        .containsExactly(
            "For 3.3 s of 4.5 s, 12 tasks queued on average while cpu-1 and cpu-2 waited.",
            "cpu-1 and cpu-2 waited for 7.2 of 9.0 thread-seconds, which is 80 % of their time.",
            "After the first operation ended, the cores were 79 % idle for 3.9 s while 11 images"
                + " waited for a thread on average.");
  }

  @Test
  void theEvidenceOfABlockedUiSaysWhetherItComputedOrWaited() {
    Finding found = findings(VariantRuns.blocking()).getFirst();

    assertThat(found.sentence())
        .isEqualTo(
            "The UI thread ran download, blur and save itself and could not respond meanwhile.");
    assertThat(found.evidence())
        .isEqualTo(
            "The window was frozen for 8.9 s of 9.0 s. While a heartbeat was overdue, the UI thread"
                + " computed for 1.8 s and waited for 7.2 s; the latest one came 9.0 s late.");
  }
}

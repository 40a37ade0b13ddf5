package workbench.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static workbench.probe.event.Operation.BLUR;
import static workbench.probe.event.Operation.DOWNLOAD;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import workbench.bench.scenario.Scenario;
import workbench.bench.scenario.VariantRuns;
import workbench.probe.event.Event.Outcome;
import workbench.probe.event.Event.RunEnded;
import workbench.probe.event.Event.Sample;
import workbench.probe.event.ThreadRole;
import workbench.probe.event.ThreadTime;
import workbench.probe.event.VirtualThreads;

class MeasuresTest {
  @Test
  void itemsAreCountedByOutcomeAndOverTheWallTime() {
    Measures m =
        Measures.of(
            Scenario.of(2, 4)
                .item(0, 0, 700)
                .item(1, 0, 400)
                .item(2, 0, 100, Outcome.FAILED)
                .item(3, 0, 200, Outcome.CANCELLED)
                .ended(500 + 500));

    assertThat(m.wallMillis()).isEqualTo(1000);
    assertThat(m.itemsDone()).isEqualTo(2);
    assertThat(m.itemsFailed()).isEqualTo(1);
    assertThat(m.itemsPerSecond()).isEqualTo(2.0);
    assertThat(m.firstResultMillis()).hasValue(400);
  }

  @Test
  void aRunWithoutAResultHasNoFirstResult() {
    Measures m = Measures.of(Scenario.of(2, 1).item(0, 0, 100, Outcome.FAILED).ended(200));

    assertThat(m.firstResultMillis()).isEmpty();
    assertThat(m.itemsPerSecond()).isZero();
  }

  @Test
  void aRunThatHasJustStartedHasMeasures() {
    Measures m = Measures.of(Scenario.of(2, 4).cutAt(0));

    assertThat(m.wallMillis()).isZero();
    assertThat(m.itemsPerSecond()).isZero();
    assertThat(m.busyCores()).isZero();
    assertThat(m.uiLagMaxMillis()).isZero();
    assertThat(m.operations()).isEmpty();
  }

  @Test
  void aRunUnderWayIsMeasuredSoFar() {
    Scenario run =
        Scenario.of(2, 2)
            .threads("cpu", ThreadRole.POOL, 1)
            .item(0, 0, 200)
            .held("cpu-1", 0, BLUR, 100, 200, 90, 10)
            .item(1, 0, 900)
            .held("cpu-1", 1, BLUR, 200, 600, 400);
    Measures m = Measures.of(run.cutAt(400));

    assertThat(m.wallMillis()).isEqualTo(400);
    assertThat(m.itemsDone()).isEqualTo(1);
    assertThat(m.operations()).extracting(OperationMeasure::count).containsExactly(1);
    assertThat(m.busyCores()).isCloseTo(290.0 / 400, within(1e-6));
  }

  @Test
  void busyCoresAreTheProcessWithoutTheSampler() {
    Measures m =
        Measures.of(
            Scenario.of(4, 1)
                .threads("cpu", ThreadRole.POOL, 2)
                .task("cpu-1", 0, 1000, 1000, 0)
                .task("cpu-2", 0, 500, 500, 0)
                .ended(1000));

    assertThat(m.busyCores()).isCloseTo(1.5, within(1e-6));
  }

  @Test
  void heldAndReadyTimeAreAddedUpOverAllPlatformThreads() {
    Measures m =
        Measures.of(
            Scenario.of(2, 1)
                .threads("cpu", ThreadRole.POOL, 2)
                .thread("file-1", ThreadRole.IO, "file")
                .task("cpu-1", 0, 1000, 200, 300)
                .task("cpu-2", 0, 1000, 100, 0)
                .task("file-1", 500, 1000, 0, 0)
                .task("ui", 0, 40, 10, 20)
                .ended(1000));

    assertThat(m.heldThreadSeconds()).isCloseTo(0.5 + 0.9 + 0.5 + 0.01, within(1e-6));
    assertThat(m.readyThreadSeconds().orElseThrow()).isCloseTo(0.3 + 0.02, within(1e-6));
  }

  @Test
  void peakThreadsAreTheRunsOrWhatTheSamplesSaw() {
    Scenario run = Scenario.of(2, 1).threads("cpu", ThreadRole.POOL, 4);

    assertThat(Measures.of(run.cutAt(100)).peakThreads()).isEqualTo(5);

    run.event(new RunEnded(Scenario.at(100), Outcome.DONE, 0, 0, 31));
    assertThat(Measures.of(run.cutAt(100)).peakThreads()).isEqualTo(31);
  }

  @Test
  void peakHeapIsTheLargestSampled() {
    Measures m = Measures.of(Scenario.of(2, 1).event(sample(90, 7L << 30)).ended(100));

    assertThat(m.peakHeapBytes()).isEqualTo(7L << 30);
  }

  @Test
  void whatIsSampledAfterTheEndIsLeftOut() {
    Scenario run = Scenario.of(2, 1);
    run.event(new RunEnded(Scenario.at(100), Outcome.DONE, 0, 0, 1));
    run.event(sample(150, 7L << 30)).item(0, 0, 140);
    Measures m = Measures.of(run.cutAt(150));

    assertThat(m.wallMillis()).isEqualTo(100);
    assertThat(m.peakHeapBytes()).isLessThan(7L << 30);
    assertThat(m.heldThreadSeconds()).isZero();
    assertThat(m.itemsDone()).isZero();
  }

  private static Sample sample(double at, long heap) {
    List<ThreadTime> held = List.of(new ThreadTime(20, 0, 0, 50_000_000, 0, 0));
    return new Sample(
        Scenario.at(at), 50_000_000, held, 1, VirtualThreads.NONE, List.of(), 0, 0, heap, 0, 0);
  }

  @Test
  void theUiLagOfABlockedRunIsInTheMeasures() {
    Measures m = Measures.of(VariantRuns.blocking());

    assertThat(m.uiFrozenMillis()).isCloseTo(9000 - 100 - 1000.0 / 60, within(0.1));
    assertThat(m.uiLagMaxMillis()).isCloseTo(9000 - 1000.0 / 60, within(0.1));
    assertThat(m.uiLagMedianMillis()).isCloseTo(4500, within(20.0));
    assertThat(m.uiLag99Millis()).isCloseTo(8900, within(20.0));
  }

  @Test
  void theyAreJsonWithAbsentFiguresAsNull() {
    Scenario run = Scenario.of(2, 1).thread("http-1", ThreadRole.IO, "other");
    run.async(0, DOWNLOAD, 0, 100, "http-1");
    JsonNode json = JsonMapper.shared().valueToTree(Measures.of(run.ended(100)));

    assertThat(json.get("firstResultMillis").isNull()).isTrue();
    assertThat(json.get("wallMillis").asDouble()).isEqualTo(100);
    assertThat(json.get("operations").get(0).get("verdict").asString()).isEqualTo("unknown");
    assertThat(json.get("operations").get(0).get("operation").asString()).isEqualTo("download");
    assertThat(json.propertyNames())
        .containsExactly(
            "wallMillis",
            "itemsDone",
            "itemsFailed",
            "itemsPerSecond",
            "firstResultMillis",
            "busyCores",
            "peakThreads",
            "heldThreadSeconds",
            "readyThreadSeconds",
            "uiLagMedianMillis",
            "uiLag99Millis",
            "uiLagMaxMillis",
            "uiFrozenMillis",
            "peakHeapBytes",
            "operations");
  }
}

package workbench.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static workbench.probe.event.Operation.BLUR;
import static workbench.probe.event.Operation.DARKEN;
import static workbench.probe.event.Operation.DOWNLOAD;
import static workbench.probe.event.Operation.LOAD;
import static workbench.probe.event.Operation.SAVE;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import workbench.bench.recording.Recording;
import workbench.bench.scenario.Scenario;
import workbench.bench.scenario.VariantRuns;
import workbench.probe.event.Event.Outcome;
import workbench.probe.event.Event.SpanEnded;
import workbench.probe.event.Event.SpanStarted;
import workbench.probe.event.Operation;
import workbench.probe.event.ThreadRole;
import workbench.probe.event.Verdict;

class OperationMeasureTest {
  private static final Offset<Double> CLOSE = within(0.001);

  private final Scenario run =
      Scenario.of(2, 4)
          .threads("cpu", ThreadRole.POOL, 2)
          .thread("http-1", ThreadRole.IO, "http")
          .thread("file-1", ThreadRole.IO, "file")
          .thread("virtual-1", ThreadRole.VIRTUAL, "virtual");

  private static OperationMeasure of(Recording recording, Operation operation) {
    return Measures.of(recording).operations().stream()
        .filter(o -> o.operation() == operation)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void timesAreMeans() {
    run.held("cpu-1", 0, BLUR, 0, 100, 80, 10).held("cpu-1", 1, BLUR, 100, 300, 160, 30);
    OperationMeasure blur = of(run.ended(300), BLUR);

    assertThat(blur.count()).isEqualTo(2);
    assertThat(blur.wallMillis()).isCloseTo(150, CLOSE);
    assertThat(blur.cpuMillis().orElseThrow()).isCloseTo(120, CLOSE);
    assertThat(blur.readyMillis().orElseThrow()).isCloseTo(20, CLOSE);
    assertThat(blur.cpuShare().orElseThrow()).isCloseTo(240.0 / 260, CLOSE);
    assertThat(blur.verdict()).isEqualTo(Verdict.CPU_BOUND);
  }

  @Test
  void aBlurThatCompetesForCoresIsStillCpuBound() {
    OperationMeasure blur = of(VariantRuns.bigPool(), BLUR);

    assertThat(blur.wallMillis()).isCloseTo(840, CLOSE);
    assertThat(blur.cpuShare().orElseThrow()).isCloseTo(1, CLOSE);
    assertThat(blur.verdict()).isEqualTo(Verdict.CPU_BOUND);
  }

  @Test
  void aBlockingDownloadIsIoBound() {
    assertThat(of(VariantRuns.poolMisuse(), DOWNLOAD).verdict()).isEqualTo(Verdict.IO_BOUND);
  }

  @Test
  void anOperationThatDoesBothIsMixed() {
    run.held("cpu-1", 0, BLUR, 0, 100, 50);

    assertThat(of(run.ended(100), BLUR).verdict()).isEqualTo(Verdict.MIXED);
  }

  @Test
  void theVerdictsBoundsBelongToTheBounds() {
    assertThat(Verdict.on(0.8)).isEqualTo(Verdict.CPU_BOUND);
    assertThat(Verdict.on(0.79)).isEqualTo(Verdict.MIXED);
    assertThat(Verdict.on(0.21)).isEqualTo(Verdict.MIXED);
    assertThat(Verdict.on(0.2)).isEqualTo(Verdict.IO_BOUND);
  }

  @Test
  void anAsynchronousDownloadUsesTheCpuOfTheHttpThreads() {
    OperationMeasure download = of(VariantRuns.cpuOffload(), DOWNLOAD);

    assertThat(download.cpuMillis().orElseThrow()).isCloseTo(2, CLOSE);
    assertThat(download.cpuShare().orElseThrow()).isCloseTo(2 / 300.0, CLOSE);
    assertThat(download.readyMillis()).isEmpty();
    assertThat(download.verdict()).isEqualTo(Verdict.IO_BOUND);
  }

  @Test
  void aDownloadUnderWayBearsItsPartOfTheHttpThreads() {
    run.async(0, DOWNLOAD, 0, 100, "http-1").async(1, DOWNLOAD, 0, 400, "http-1");
    run.computes("http-1", 0, 200, 20);

    assertThat(of(run.cutAt(200), DOWNLOAD).cpuShare().orElseThrow()).isCloseTo(20 / 300.0, CLOSE);
  }

  @Test
  void aBlockingDownloadOnAVirtualThreadUsesTheCpuOfTheHttpThreads() {
    assertThat(of(VariantRuns.virtualThreads(), DOWNLOAD).verdict()).isEqualTo(Verdict.IO_BOUND);
  }

  @Test
  void loadsAndSavesShareTheFileThreads() {
    run.async(0, LOAD, 0, 30, "file-1").async(0, SAVE, 50, 60, "file-1");
    run.computes("file-1", 0, 100, 8);
    Recording recording = run.ended(100);

    assertThat(of(recording, LOAD).cpuMillis().orElseThrow()).isCloseTo(6, CLOSE);
    assertThat(of(recording, SAVE).cpuMillis().orElseThrow()).isCloseTo(2, CLOSE);
  }

  @Test
  void aSaveOnAVirtualThreadIsUnknownWhereNoFileThreadExists() {
    OperationMeasure save = of(VariantRuns.virtualThreads(), SAVE);

    assertThat(save.cpuMillis()).isEmpty();
    assertThat(save.cpuShare()).isEmpty();
    assertThat(save.verdict()).isEqualTo(Verdict.UNKNOWN);
  }

  @Test
  void aBlurOnAVirtualThreadHasItsOwnCpuTime() {
    OperationMeasure blur = of(VariantRuns.virtualCpu(), BLUR);

    assertThat(blur.cpuMillis().orElseThrow()).isCloseTo(70, CLOSE);
    assertThat(blur.readyMillis()).isEmpty();
    assertThat(blur.verdict()).isEqualTo(Verdict.CPU_BOUND);
  }

  @Test
  void whereTheReadyTimeIsUntoldAndTheCoresAreFullTheVerdictIsUnknown() {
    run.heldUntold("cpu-1", 0, DARKEN, 0, 100, 50).task("cpu-2", 0, 100, 100, 0);
    run.task("file-1", 0, 100, 50, 0);

    assertThat(of(run.ended(100), DARKEN).verdict()).isEqualTo(Verdict.UNKNOWN);
  }

  @Test
  void anAsynchronousSaveIsIoBoundThoughTheCoresAreFull() {
    run.async(0, SAVE, 0, 100, "file-1").computes("file-1", 0, 100, 5);
    run.task("cpu-1", 0, 100, 100, 0).task("cpu-2", 0, 100, 100, 0);

    assertThat(of(run.ended(100), SAVE).verdict()).isEqualTo(Verdict.IO_BOUND);
  }

  @Test
  void whereTheReadyTimeIsUntoldAndCoresAreFreeItWasWaiting() {
    run.heldUntold("cpu-1", 0, DOWNLOAD, 0, 100, 5);

    assertThat(of(run.ended(100), DOWNLOAD).verdict()).isEqualTo(Verdict.IO_BOUND);
  }

  @Test
  void cancelledSpansDoNotCount() {
    run.held("cpu-1", 0, BLUR, 0, 100, 100);
    run.event(new SpanStarted(Scenario.at(0), 99, 1, BLUR, run.id("cpu-2"), -1));
    run.event(new SpanEnded(Scenario.at(7), 99, run.id("cpu-2"), 7, 0, -1, Outcome.CANCELLED));

    assertThat(of(run.ended(100), BLUR).count()).isEqualTo(1);
  }

  @Test
  void operationsComeInTheOrderOfThePipeline() {
    assertThat(Measures.of(VariantRuns.blocking()).operations())
        .extracting(OperationMeasure::operation)
        .containsExactly(DOWNLOAD, BLUR, SAVE);
  }
}

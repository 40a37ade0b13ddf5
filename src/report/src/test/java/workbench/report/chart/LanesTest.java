package workbench.report.chart;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import workbench.probe.event.Operation;
import workbench.probe.event.ThreadRole;
import workbench.report.made.MadeRun;
import workbench.report.made.MadeRuns;

class LanesTest {
  @Test
  void lanesAreTheThreadsWithTheUiFirstAndNobodyLast() {
    Lanes lanes = LanesByThread.of(MadeRuns.poolMisuse(24).recording(), 100);

    assertThat(names(lanes)).containsExactly("ui", "cpu-1", "cpu-2", "nobody");
    assertThat(on(lanes, "ui")).isEmpty();
    assertThat(on(lanes, "nobody")).isEmpty();
    assertThat(on(lanes, "cpu-1")).hasSize(36);
  }

  @Test
  void helpersForIoHaveALaneOnlyIfTheyHeldSpans() {
    Lanes lanes = LanesByThread.of(MadeRuns.cpuOffload(24).recording(), 100);

    assertThat(names(lanes)).containsExactly("ui", "cpu-1", "cpu-2", "io-1", "nobody");
  }

  @Test
  void downloadsOfNobodyThatOverlapLieInRowsOfTheirOwn() {
    Lanes lanes = LanesByThread.of(MadeRuns.cpuOffload(24).recording(), 100);
    Lanes.Lane nobody = requireNonNull(lanes.lane("nobody"));

    assertThat(nobody.rows()).isEqualTo(24);
    assertThat(nobody.height()).isEqualTo(12);
    assertThat(lanes.bars().stream().filter(b -> b.lane().equals(nobody)).map(Lanes.Placed::row))
        .doesNotHaveDuplicates()
        .hasSize(24);
  }

  @Test
  void barsAfterEachOtherShareARow() {
    Lanes lanes = LanesByThread.of(MadeRuns.blocking(24).recording(), 100);

    assertThat(requireNonNull(lanes.lane("ui")).rows()).isEqualTo(1);
    assertThat(on(lanes, "ui")).hasSize(72);
  }

  @Test
  void aBarSaysWhetherItsThreadWaited() {
    Lanes misuse = LanesByThread.of(MadeRuns.poolMisuse(4).recording(), 100);
    Lanes offload = LanesByThread.of(MadeRuns.cpuOffload(4).recording(), 100);
    Lanes virtual = LanesByThread.of(MadeRuns.virtualThreads(4).recording(), 100);

    assertThat(on(misuse, "cpu-1"))
        .extracting(Lanes.Bar::operation, Lanes.Bar::fill)
        .startsWith(
            tuple(Operation.DOWNLOAD, Lanes.Fill.HATCHED), tuple(Operation.BLUR, Lanes.Fill.SOLID));
    assertThat(on(offload, "nobody")).extracting(Lanes.Bar::fill).containsOnly(Lanes.Fill.NOBODY);
    assertThat(on(virtual, "virtual-1"))
        .extracting(Lanes.Bar::fill)
        .containsExactly(Lanes.Fill.UNKNOWN, Lanes.Fill.SOLID, Lanes.Fill.UNKNOWN);
  }

  @Test
  void aBlurThatWantsACoreDoesNotWait() {
    Lanes lanes = LanesByThread.of(MadeRuns.bigPool(24).recording(), 100);

    assertThat(on(lanes, "cpu-24"))
        .extracting(Lanes.Bar::fill)
        .containsExactly(Lanes.Fill.HATCHED, Lanes.Fill.SOLID, Lanes.Fill.HATCHED);
  }

  @Test
  void aBarIsLabelledWithItsItem() {
    Lanes lanes = LanesByThread.of(MadeRuns.poolMisuse(4).recording(), 100);

    assertThat(on(lanes, "cpu-2").getFirst().longLabel()).isEqualTo("#2 download");
    assertThat(on(lanes, "cpu-2").getFirst().shortLabel()).isEqualTo("#2");
  }

  @Test
  void moreThreadsThanFitAreCounted() {
    Lanes lanes = LanesByThread.of(MadeRuns.bigPool(400).recording(), 24);

    assertThat(lanes.lanes()).hasSize(26);
    assertThat(names(lanes)).startsWith("ui", "cpu-1").endsWith("… and 377 more", "nobody");
  }

  @Test
  void moreItemsThanFitAreCounted() {
    Lanes lanes = LanesByItem.of(MadeRuns.cpuOffload(400).recording(), 24);

    assertThat(lanes.lanes()).hasSize(25);
    assertThat(names(lanes)).startsWith("#1", "#2").endsWith("#24", "… and 376 more");
  }

  @Test
  void anItemsLaneTellsWhoHeldIt() {
    Lanes lanes = LanesByItem.of(MadeRuns.cpuOffload(24).recording(), 100);

    assertThat(on(lanes, "#1"))
        .extracting(Lanes.Bar::longLabel)
        .containsExactly("download, nobody", "blur, cpu-1", "save, io-1");
  }

  @Test
  void howASpanEndedIsKept() {
    Lanes lanes = LanesByThread.of(MadeRuns.broken().recording(), 100);

    assertThat(on(lanes, "cpu-1"))
        .extracting(Lanes.Bar::how)
        .containsExactly(Lanes.End.DONE, Lanes.End.DONE, Lanes.End.OPEN);
    assertThat(on(lanes, "commonPool-worker-1"))
        .extracting(Lanes.Bar::how)
        .containsExactly(Lanes.End.FAILED, Lanes.End.CANCELLED);
    assertThat(on(lanes, "cpu-1").getLast().end()).isEqualTo(0.63);
  }

  @Test
  void aLongNameIsShortenedToItsEnd() {
    assertThat(SpanBars.shortened("cpu-1")).isEqualTo("cpu-1");
    assertThat(SpanBars.shortened("ForkJoinPool.commonPool-worker-12"))
        .isEqualTo("commonPool-worker-12");
    assertThat(SpanBars.shortened("HttpClient-1-SelectorManager"))
        .isEqualTo("…t-1-SelectorManager");
  }

  @Test
  void aPoolThatTheRunDidNotUseHasNoLane() {
    MadeRun run = MadeRuns.poolMisuse(4).thread(70, "old-1", ThreadRole.POOL, "old");

    assertThat(names(LanesByThread.of(run.recording(), 100))).doesNotContain("old-1");
  }

  @Test
  void namesThatAreWrittenDoNotOverlap() {
    Lanes lanes = LanesByThread.of(MadeRuns.bigPool(400).recording(), 100);
    double unit = 7.2;

    List<Lanes.Lane> labelled = LaneAxis.labelled(lanes.lanes(), unit);

    assertThat(labelled).hasSizeBetween(45, 60);
    assertThat(labelled).extracting(Lanes.Lane::name).startsWith("ui").endsWith("nobody");
    for (int i = 1; i < labelled.size(); i++) {
      double apart = labelled.get(i).middle() - labelled.get(i - 1).middle();
      assertThat(apart * unit).isGreaterThanOrEqualTo(14);
    }
  }

  private static List<String> names(Lanes lanes) {
    return lanes.lanes().stream().map(Lanes.Lane::name).toList();
  }

  private static List<Lanes.Bar> on(Lanes lanes, String lane) {
    return lanes.bars().stream()
        .filter(b -> b.lane().name().equals(lane))
        .map(Lanes.Placed::bar)
        .toList();
  }
}

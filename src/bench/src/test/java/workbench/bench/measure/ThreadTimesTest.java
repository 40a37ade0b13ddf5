package workbench.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static workbench.probe.event.Operation.BLUR;
import static workbench.probe.event.Operation.DOWNLOAD;

import org.junit.jupiter.api.Test;
import workbench.bench.recording.LabThread;
import workbench.bench.recording.Recording;
import workbench.bench.scenario.Scenario;
import workbench.bench.scenario.VariantRuns;
import workbench.probe.event.ThreadRole;

class ThreadTimesTest {
  private final Scenario run = Scenario.of(2, 1).threads("cpu", ThreadRole.POOL, 2);

  @Test
  void theClassesOfAThreadAddUpToTheWallTime() {
    run.task("cpu-1", 100, 600, 120, 80);
    Spent spent = ThreadTimes.of(run.ended(1000)).thread(run.id("cpu-1"));

    assertThat(spent).isEqualTo(new Spent(120_000_000, 80_000_000, 300_000_000, 500_000_000, 0));
    assertThat(spent.totalNanos()).isEqualTo(1_000_000_000);
  }

  @Test
  void aPoolsHeldShareIsHeldOverTotal() {
    run.task("cpu-1", 0, 1000, 100, 0).task("cpu-2", 0, 500, 500, 0);
    PoolTime pool = ThreadTimes.of(run.ended(1000)).pool("cpu").orElseThrow();

    assertThat(pool.heldShare()).isCloseTo(0.45, within(1e-6));
    assertThat(pool.spent().totalNanos()).isEqualTo(2_000_000_000);
    assertThat(pool.threads()).extracting(LabThread::name).containsExactly("cpu-1", "cpu-2");
  }

  @Test
  void aPoolThatWasNotSeenIsAbsent() {
    assertThat(ThreadTimes.of(run.ended(100)).pool("big")).isEmpty();
  }

  @Test
  void peakThreadsAreWhatTheSamplesShowOrThePoolSays() {
    run.queued("cpu", 5, 100, 200, 0);

    assertThat(ThreadTimes.of(run.cutAt(100)).pool("cpu").orElseThrow().peakThreads()).isEqualTo(2);
    assertThat(ThreadTimes.of(run.cutAt(300)).pool("cpu").orElseThrow().peakThreads()).isEqualTo(5);
  }

  @Test
  void theSameThreadTimeOfAllThreadsIsThePlatforms() {
    Recording misuse = VariantRuns.poolMisuse();
    Spent all = ThreadTimes.of(misuse).platform();

    assertThat(all.totalNanos()).isEqualTo(3 * misuse.wallNanos());
    assertThat(all.heldNanos() / 1e6).isCloseTo(24 * (297 + 4), within(0.001));
  }

  @Test
  void coresAreBusyWhileBlurring() {
    Recording offload = VariantRuns.cpuOffload();

    assertThat(BusyCores.of(offload).during(BLUR)).isCloseTo(2, within(0.05));
    assertThat(BusyCores.of(offload).during(DOWNLOAD)).isCloseTo(0.16, within(0.01));
    assertThat(BusyCores.of(offload).average()).isCloseTo((1680 + 48) / 1145.0, within(0.01));
  }

  @Test
  void aSampleCountsByHowMuchOfItTheOperationWasUnderWay() {
    run.held("cpu-1", 0, BLUR, 0, 60, 60);

    // Of the second sample, in which the cores were 20 % busy, the operation took a fifth.
    assertThat(BusyCores.of(run.ended(100)).during(BLUR))
        .isCloseTo((50 * 1.0 + 10 * 0.2) / 60, within(1e-6));
  }

  @Test
  void coresAreNotBusyWithWhatNeverRan() {
    assertThat(BusyCores.of(run.ended(100)).during(BLUR)).isZero();
  }
}

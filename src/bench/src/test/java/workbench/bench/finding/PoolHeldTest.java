package workbench.bench.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static workbench.probe.event.Operation.BLUR;
import static workbench.probe.event.Operation.DOWNLOAD;
import static workbench.probe.event.Operation.SAVE;

import org.junit.jupiter.api.Test;
import workbench.bench.scenario.Scenario;
import workbench.probe.event.ThreadRole;

class PoolHeldTest {
  private final Scenario run = Scenario.of(2, 2).threads("cpu", ThreadRole.POOL, 2);

  @Test
  void threadsThatWaitInDownloadsAreFound() {
    run.held("cpu-1", 0, DOWNLOAD, 0, 900, 0).held("cpu-1", 0, SAVE, 900, 1000, 90);
    run.held("cpu-2", 1, BLUR, 0, 1000, 1000);
    Finding finding = Detected.oneBy(new PoolHeld(), run.ended(1000));

    assertThat(finding.id()).isEqualTo("pool-held");
    assertThat(finding.sentence())
        .isEqualTo("The threads of the pool cpu were held while they waited in download.");
    assertThat(finding.evidence())
        .isEqualTo(
            "cpu-1 and cpu-2 waited for 0.9 of 2.0 thread-seconds, which is 46 % of their time.");
    assertThat(finding.lab()).isEqualTo(8);
    assertThat(finding.spans()).containsExactly(1L);
  }

  @Test
  void waitsOfNoOperationAreNotAscribedToOne() {
    run.task("cpu-1", 0, 900, 0, 0).held("cpu-2", 0, DOWNLOAD, 0, 100, 0);

    assertThat(Detected.oneBy(new PoolHeld(), run.ended(1000)).sentence())
        .contains("code outside the operations");
  }

  @Test
  void aDownloadUnderWayIsNamed() {
    run.open("cpu-1", 0, DOWNLOAD, 0).task("cpu-1", 0, 900, 0, 0);

    assertThat(Detected.oneBy(new PoolHeld(), run.cutAt(500)).sentence()).contains("download");
  }

  @Test
  void aFifthOfTheTimeIsTheBound() {
    run.held("cpu-1", 0, DOWNLOAD, 0, 400, 0);

    assertThat(Detected.by(new PoolHeld(), run.cutAt(1000))).hasSize(1);
    assertThat(Detected.by(new PoolHeld(), run.cutAt(1050))).isEmpty();
  }

  @Test
  void aFewMillisecondsAreNotWorthAWord() {
    run.held("cpu-1", 0, DOWNLOAD, 0, 150, 0);

    assertThat(Detected.by(new PoolHeld(), run.ended(150))).isEmpty();
  }

  @Test
  void aPoolOfManyThreadsIsNotMeant() {
    Scenario eight = Scenario.of(2, 9).threads("big", ThreadRole.POOL, 8);
    Scenario nine = Scenario.of(2, 9).threads("big", ThreadRole.POOL, 9);
    for (int i = 1; i <= 9; i++) {
      nine.held("big-" + i, i, DOWNLOAD, 0, 900, 0);
      if (i <= 8) {
        eight.held("big-" + i, i, DOWNLOAD, 0, 900, 0);
      }
    }

    assertThat(Detected.oneBy(new PoolHeld(), eight.ended(1000)).evidence())
        .startsWith("The 8 threads of the pool big waited");
    assertThat(Detected.by(new PoolHeld(), nine.ended(1000))).isEmpty();
  }

  @Test
  void threadsThatAnAsynchronousInterfaceKeepsAreNotMeant() {
    run.thread("file-1", ThreadRole.IO, "file").task("file-1", 0, 1000, 0, 0);

    assertThat(Detected.by(new PoolHeld(), run.ended(1000))).isEmpty();
  }
}

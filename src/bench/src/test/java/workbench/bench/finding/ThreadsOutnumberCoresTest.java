package workbench.bench.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static workbench.probe.event.Operation.BLUR;
import static workbench.probe.event.Operation.DOWNLOAD;

import org.junit.jupiter.api.Test;
import workbench.bench.recording.Recording;
import workbench.bench.scenario.Scenario;
import workbench.probe.event.Operation;
import workbench.probe.event.ThreadRole;

class ThreadsOutnumberCoresTest {
  private static Recording atOnce(
      ThreadRole role, int threads, Operation operation, double wall, double ready) {
    Scenario run = Scenario.of(2, threads).threads("big", role, threads);
    for (int i = 1; i <= threads; i++) {
      run.held("big-" + i, i, operation, 0, wall, wall - ready, ready);
    }
    return run.ended(1000);
  }

  @Test
  void moreBlursThanCoresAreFound() {
    Recording run = atOnce(ThreadRole.POOL, 8, BLUR, 800, 600);
    Finding finding = Detected.oneBy(new ThreadsOutnumberCores(), run);

    assertThat(finding.id()).isEqualTo("threads-outnumber-cores");
    assertThat(finding.sentence())
        .isEqualTo("Up to 8 threads ran blur at once, but there are only 2 cores.");
    assertThat(finding.evidence())
        .isEqualTo("They were ready, without a core, for 4.8 of 6.4 thread-seconds.");
    assertThat(finding.spans()).hasSize(8);
    assertThat(finding.lab()).isEqualTo(6);
  }

  @Test
  void asManyAsCoresAreNotThoughTheyWereReady() {
    assertThat(Detected.by(new ThreadsOutnumberCores(), atOnce(ThreadRole.POOL, 2, BLUR, 800, 600)))
        .isEmpty();
  }

  @Test
  void threadsThatGotTheirCoresAreNot() {
    assertThat(Detected.by(new ThreadsOutnumberCores(), atOnce(ThreadRole.POOL, 8, BLUR, 800, 100)))
        .isEmpty();
  }

  @Test
  void aShortCrowdIsNot() {
    assertThat(Detected.by(new ThreadsOutnumberCores(), atOnce(ThreadRole.POOL, 8, BLUR, 90, 60)))
        .isEmpty();
  }

  @Test
  void downloadsAtOnceAreNot() {
    assertThat(
            Detected.by(
                new ThreadsOutnumberCores(), atOnce(ThreadRole.POOL, 8, DOWNLOAD, 800, 600)))
        .isEmpty();
  }

  @Test
  void virtualThreadsAreNot() {
    assertThat(
            Detected.by(new ThreadsOutnumberCores(), atOnce(ThreadRole.VIRTUAL, 8, BLUR, 800, 600)))
        .isEmpty();
  }

  @Test
  void whereReadyTimeIsUntoldTheTimeOffTheCoresStandsIn() {
    Scenario run = Scenario.of(2, 4).threads("big", ThreadRole.POOL, 4);
    for (int i = 1; i <= 4; i++) {
      run.heldUntold("big-" + i, i, BLUR, 0, 800, 400);
    }

    assertThat(Detected.oneBy(new ThreadsOutnumberCores(), run.ended(1000)).evidence())
        .contains("1.6 of 3.2 thread-seconds");
  }
}

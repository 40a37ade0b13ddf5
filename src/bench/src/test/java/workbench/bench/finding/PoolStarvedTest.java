package workbench.bench.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static workbench.probe.event.Operation.BLUR;
import static workbench.probe.event.Operation.DOWNLOAD;

import org.junit.jupiter.api.Test;
import workbench.bench.scenario.Scenario;
import workbench.probe.event.ThreadRole;

class PoolStarvedTest {
  private final Scenario run = Scenario.of(2, 2).threads("cpu", ThreadRole.POOL, 2);

  private Scenario waits(double until) {
    run.held("cpu-1", 0, DOWNLOAD, 0, until, 0).held("cpu-2", 1, DOWNLOAD, 0, until, 0);
    return run;
  }

  private Scenario thenComputes(double from) {
    run.held("cpu-1", 0, BLUR, from, 1000, 1000 - from);
    run.held("cpu-2", 1, BLUR, from, 1000, 1000 - from);
    return run;
  }

  @Test
  void tasksThatQueueWhileThreadsAreHeldAreFound() {
    waits(400);
    thenComputes(400);
    run.queued("cpu", 2, 0, 200, 8).queued("cpu", 2, 200, 1000, 5);
    Finding finding = Detected.oneBy(new PoolStarved(), run.ended(1000));

    assertThat(finding.id()).isEqualTo("pool-starved");
    assertThat(finding.sentence())
        .isEqualTo("Blur queued for the pool cpu because its threads were held.");
    assertThat(finding.evidence())
        .isEqualTo(
            "For 400 ms of 1.0 s, 6.5 tasks queued on average while cpu-1 and cpu-2 waited.");
    assertThat(finding.spans()).containsExactly(1L, 2L);
    assertThat(finding.lab()).isEqualTo(8);
  }

  @Test
  void tasksThatQueueWhileThreadsComputeAreNot() {
    thenComputes(0).queued("cpu", 2, 0, 1000, 8);

    assertThat(Detected.by(new PoolStarved(), run.ended(1000))).isEmpty();
  }

  @Test
  void heldThreadsWithoutAQueueAreNot() {
    waits(400);
    thenComputes(400).queued("cpu", 2, 0, 1000, 0);

    assertThat(Detected.by(new PoolStarved(), run.ended(1000))).isEmpty();
  }

  @Test
  void aPoolThatOnlyWaitsStarvesNoComputing() {
    waits(1000).queued("cpu", 2, 0, 1000, 8);

    assertThat(Detected.by(new PoolStarved(), run.ended(1000))).isEmpty();
  }

  @Test
  void aShortQueueIsNot() {
    waits(150);
    thenComputes(150).queued("cpu", 2, 0, 1000, 8);

    assertThat(Detected.by(new PoolStarved(), run.ended(1000))).isEmpty();
  }
}

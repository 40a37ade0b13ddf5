package workbench.bench.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static workbench.probe.event.Operation.BLUR;

import org.junit.jupiter.api.Test;
import workbench.bench.scenario.Scenario;
import workbench.probe.event.ThreadRole;
import workbench.probe.event.VirtualThreads;

class CarriersMonopolisedTest {
  private static final VirtualThreads STARVING = new VirtualThreads(9, 0, 2, 2, 2, 7);

  private final Scenario run =
      Scenario.of(2, 9)
          .threads("carrier", ThreadRole.CARRIER, 2)
          .threads("virtual", ThreadRole.VIRTUAL, 2);

  private Scenario carriersCompute(double from, double to) {
    run.computes("carrier-1", from, to, to - from);
    return run.computes("carrier-2", from, to, to - from);
  }

  @Test
  void virtualThreadsThatStarveAreFound() {
    carriersCompute(0, 500).virtualThreads(0, 500, STARVING);
    run.held("virtual-1", 0, BLUR, 0, 500, 500).held("virtual-2", 1, BLUR, 600, 900, 300);
    Finding finding = Detected.oneBy(new CarriersMonopolised(), run.ended(1000));

    assertThat(finding.id()).isEqualTo("carriers-monopolised");
    assertThat(finding.evidence())
        .isEqualTo(
            "For 500 ms, all 2 carriers computed without a pause while up to 7 virtual threads"
                + " waited for one.");
    assertThat(finding.spans()).containsExactly(1L);
    assertThat(finding.lab()).isEqualTo(13);
  }

  @Test
  void aHundredMillisecondsAreTheBound() {
    carriersCompute(0, 1000).virtualThreads(0, 100, STARVING).virtualThreads(300, 400, STARVING);

    assertThat(Detected.by(new CarriersMonopolised(), run.ended(1000))).isEmpty();

    run.virtualThreads(400, 450, STARVING);

    assertThat(Detected.oneBy(new CarriersMonopolised(), run.cutAt(1000)).evidence())
        .startsWith("For 150 ms");
  }

  @Test
  void whereNobodyQueuesNobodyStarves() {
    carriersCompute(0, 500).virtualThreads(0, 500, new VirtualThreads(9, 7, 2, 2, 2, 0));

    assertThat(Detected.by(new CarriersMonopolised(), run.ended(1000))).isEmpty();
  }

  @Test
  void aFreeCarrierIsAWayOut() {
    carriersCompute(0, 500).virtualThreads(0, 500, new VirtualThreads(9, 1, 2, 2, 1, 7));

    assertThat(Detected.by(new CarriersMonopolised(), run.ended(1000))).isEmpty();
  }

  @Test
  void carriersThatWaitAreAnotherMatter() {
    run.task("carrier-1", 0, 500, 10, 0).computes("carrier-2", 0, 500, 500);
    run.virtualThreads(0, 500, STARVING);

    assertThat(Detected.by(new CarriersMonopolised(), run.ended(1000))).isEmpty();
  }

  @Test
  void anUnknownSchedulerIsNotJudged() {
    carriersCompute(0, 500).virtualThreads(0, 500, new VirtualThreads(9, 1, -1, -1, -1, 7));

    assertThat(Detected.by(new CarriersMonopolised(), run.ended(1000))).isEmpty();
  }
}

package workbench.bench.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static workbench.probe.event.Operation.DOWNLOAD;

import org.junit.jupiter.api.Test;
import workbench.bench.recording.Recording;
import workbench.bench.scenario.Scenario;
import workbench.probe.event.ThreadRole;

class UnboundedConcurrencyTest {
  private static Recording downloads(int atOnce) {
    Scenario run = Scenario.of(2, 1000).thread("http-1", ThreadRole.IO, "http");
    for (int i = 0; i < 1000; i++) {
      double from = 10.0 * Math.floorDiv(i, atOnce);
      run.async(i, DOWNLOAD, from, from + 10, "http-1");
    }
    return run.ended(1000);
  }

  private static Recording threads(ThreadRole role, String pool, int count) {
    Scenario run = Scenario.of(2, count).threads(pool, role, count);
    for (int i = 1; i <= count; i++) {
      run.held(pool + "-" + i, i, DOWNLOAD, 0, 900, 1);
    }
    return run.ended(1000);
  }

  @Test
  void moreThan64DownloadsACoreAreFound() {
    Finding finding = Detected.oneBy(new UnboundedConcurrency(), downloads(500));

    assertThat(finding.id()).isEqualTo("unbounded-concurrency");
    assertThat(finding.evidence())
        .startsWith("500 downloads were under way at once")
        .contains("MiB");
    assertThat(finding.lab()).isEqualTo(12);
    assertThat(finding.fixVariant()).isEmpty();
    assertThat(finding.spans()).hasSize(1000);
  }

  @Test
  void asManyAs64DownloadsACoreAreNot() {
    assertThat(Detected.by(new UnboundedConcurrency(), downloads(128))).isEmpty();
    assertThat(Detected.by(new UnboundedConcurrency(), downloads(129))).hasSize(1);
  }

  @Test
  void aThreadForEveryImageIsFound() {
    Finding finding =
        Detected.oneBy(new UnboundedConcurrency(), threads(ThreadRole.POOL, "big", 24));

    assertThat(finding.id()).isEqualTo("unbounded-concurrency");
    assertThat(finding.evidence())
        .isEqualTo(
            "24 threads were inside operations at once on 2 cores, each with a stack of its own; the"
                + " process had up to 25 threads.");
    assertThat(finding.fixVariant()).hasValue("virtual-threads");
    assertThat(finding.spans()).hasSize(24);
  }

  @Test
  void eightThreadsACoreAreTheBound() {
    assertThat(Detected.by(new UnboundedConcurrency(), threads(ThreadRole.OTHER, "own", 16)))
        .isEmpty();
    assertThat(Detected.by(new UnboundedConcurrency(), threads(ThreadRole.OTHER, "own", 17)))
        .hasSize(1);
  }

  @Test
  void virtualThreadsAndTheCommonPoolAreNot() {
    assertThat(Detected.by(new UnboundedConcurrency(), threads(ThreadRole.VIRTUAL, "v", 24)))
        .isEmpty();
    assertThat(Detected.by(new UnboundedConcurrency(), threads(ThreadRole.POOL, "common", 24)))
        .isEmpty();
  }
}

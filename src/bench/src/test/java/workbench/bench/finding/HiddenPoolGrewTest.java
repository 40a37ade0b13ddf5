package workbench.bench.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static workbench.probe.event.Operation.DOWNLOAD;

import org.junit.jupiter.api.Test;
import workbench.bench.recording.Recording;
import workbench.bench.scenario.Scenario;
import workbench.probe.event.ThreadRole;

class HiddenPoolGrewTest {
  private static Recording commonPool(int cores, int threads, int working) {
    Scenario run = Scenario.of(cores, working);
    for (int i = 1; i <= threads; i++) {
      String name = "ForkJoinPool.commonPool-worker-" + i;
      run.thread(name, ThreadRole.POOL, "common");
      if (i <= working) {
        run.held(name, i, DOWNLOAD, 0, 900, 1);
      } else {
        run.computes(name, 0, 900, 5);
      }
    }
    return run.ended(1000);
  }

  private static Recording httpClient(int workers, int working) {
    Scenario run = Scenario.of(2, working);
    run.thread("HttpClient-1-SelectorManager", ThreadRole.IO, "HttpClient");
    run.computes("HttpClient-1-SelectorManager", 0, 1000, 50);
    for (int i = 0; i < workers; i++) {
      String name = "HttpClient-1-Worker-" + i;
      run.thread(name, ThreadRole.IO, "HttpClient");
      if (i < working) {
        run.computes(name, 0, 100, 2);
      }
    }
    return run.ended(1000);
  }

  @Test
  void aCommonPoolThatCompensatesIsFound() {
    Finding finding = Detected.oneBy(new HiddenPoolGrew(), commonPool(2, 24, 24));

    assertThat(finding.id()).isEqualTo("hidden-pool-grew");
    assertThat(finding.evidence())
        .isEqualTo("24 threads of it worked at once; it is meant to have 1 on 2 cores.");
    assertThat(finding.lab()).isEqualTo(8);
    assertThat(finding.fixVariant()).hasValue("cpu-offload");
    assertThat(finding.spans()).hasSize(24);
  }

  @Test
  void aCommonPoolOfItsOwnSizeIsNot() {
    assertThat(Detected.by(new HiddenPoolGrew(), commonPool(4, 3, 3))).isEmpty();
    assertThat(Detected.by(new HiddenPoolGrew(), commonPool(4, 4, 4))).hasSize(1);
    assertThat(Detected.by(new HiddenPoolGrew(), commonPool(1, 1, 1))).isEmpty();
  }

  @Test
  void threadsLeftOverFromAnEarlierRunAreNot() {
    assertThat(Detected.by(new HiddenPoolGrew(), commonPool(2, 24, 1))).isEmpty();
  }

  @Test
  void theWorkersOfADefaultHttpClientAreFound() {
    Finding finding = Detected.oneBy(new HiddenPoolGrew(), httpClient(24, 24));

    assertThat(finding.id()).isEqualTo("hidden-pool-grew");
    assertThat(finding.evidence()).startsWith("It had 24 worker threads at once");
    assertThat(finding.lab()).isEqualTo(7);
    assertThat(finding.fixVariant()).isEmpty();
  }

  @Test
  void aFewWorkersAreNot() {
    assertThat(Detected.by(new HiddenPoolGrew(), httpClient(4, 4))).isEmpty();
    assertThat(Detected.by(new HiddenPoolGrew(), httpClient(5, 5))).hasSize(1);
  }

  @Test
  void workersLeftOverFromAnEarlierRunAreNot() {
    assertThat(Detected.by(new HiddenPoolGrew(), httpClient(24, 2))).isEmpty();
  }
}

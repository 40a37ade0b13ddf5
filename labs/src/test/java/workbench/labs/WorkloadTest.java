package workbench.labs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class WorkloadTest {
  @Test
  void theDefaultGrowsWithTheCores() {
    assertThat(Workload.forCores(2).images()).isEqualTo(24);
    assertThat(Workload.forCores(32).images()).isEqualTo(384);
  }

  @Test
  void aSnippetSaysOnlyWhatIsUnusual() {
    assertThat(Workload.forCores(2).snippet(2)).isEqualTo("workload()");
    Workload turned =
        Workload.forCores(2)
            .images(7)
            .latency(Duration.ofMillis(50))
            .sigma(2.5)
            .bandwidth(1000)
            .to(Path.of("/tmp/a \"b\""));
    assertThat(turned.snippet(2))
        .isEqualTo(
            "workload().images(7).latency(ofMillis(50)).bandwidth(1000L).sigma(2.5)"
                + ".to(Path.of(\"/tmp/a \\\"b\\\"\"))");
  }

  @Test
  void aDialOutOfRangeSaysItsRange() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Workload.forCores(2).sigma(-1))
        .withMessage("sigma must be over 0 and at most 100, not -1.0.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Workload.forCores(2).images(0))
        .withMessageContaining("from 1 to 100,000");
  }

  @Test
  void zeroMeansAllOrOneACore() {
    Workload usual = Workload.forCores(2);
    assertThat(usual.inFlight()).isEqualTo(24);
    assertThat(usual.concurrency(4).inFlight()).isEqualTo(4);
    assertThat(usual.poolThreads(8)).isEqualTo(8);
    assertThat(usual.pool(3).poolThreads(8)).isEqualTo(3);
  }
}

package workbench.bench.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import workbench.labs.Workload;

class WorkloadWordsTest {
  private static final Map<String, Object> USUAL = Workload.forCores(2).toMap();

  @Test
  void dialsThatTurnNothingAreLeftOut() {
    assertThat(WorkloadWords.of(USUAL)).isEqualTo("24 images of 1600 px, latency 300 ms, sigma 12");
  }

  @Test
  void turnedDialsAreNamed() {
    assertThat(WorkloadWords.of(Workload.forCores(2).concurrency(4).bandwidth(500_000).toMap()))
        .isEqualTo(
            "24 images of 1600 px, latency 300 ms, bandwidth 500 kB/s, sigma 12, in flight 4");
  }

  @Test
  void onlyWhatDiffersIsListed() {
    assertThat(WorkloadWords.differing(List.of(USUAL, Workload.forCores(2).images(48).toMap())))
        .containsExactly("images 24 and 48");
  }

  @Test
  void aDialThatIsMissingOrOddIsBorne() {
    Map<String, Object> odd = new HashMap<>(Map.of("images", "many", "colour", "red"));
    odd.put("sigma", null);
    assertThat(WorkloadWords.of(odd)).isEmpty();
  }
}

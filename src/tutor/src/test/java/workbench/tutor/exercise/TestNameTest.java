package workbench.tutor.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestNameTest {
  @ParameterizedTest
  @CsvSource({
    "noThreadWaitsForADownload, No thread waits for a download",
    "aBlurredPhotographIsSaved, A blurred photograph is saved",
    "theUiRespondsDuringADownload, The UI responds during a download",
    "computesOnTheCpuPool, Computes on the CPU pool",
    "atMost4InFlight, At most 4 in flight",
  })
  void aTestsNameIsASentence(String name, String sentence) {
    assertThat(TestName.sentence(name)).isEqualTo(sentence);
  }
}

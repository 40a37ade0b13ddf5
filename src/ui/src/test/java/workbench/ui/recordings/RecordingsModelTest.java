package workbench.ui.recordings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import workbench.bench.recording.KeptRecording;
import workbench.bench.recording.RecordingSummary;
import workbench.probe.event.Event.Outcome;

class RecordingsModelTest {
  private static final Instant AT = Instant.parse("2026-11-25T19:13:58Z");
  private final RecordingsModel model = new RecordingsModel();

  private static KeptRecording kept(String id, String variant, String name, Outcome outcome) {
    RecordingSummary summary =
        new RecordingSummary(
            variant, AT, Map.of("images", 24), 24, 2, Optional.of(outcome), 20, 4, 1_000_000);
    return new KeptRecording(id, Path.of(id), 1, summary, name, "");
  }

  @BeforeEach
  void fill() {
    model
        .allProperty()
        .set(
            List.of(
                kept("1", "blocking", "", Outcome.DONE),
                kept("2", "blocking", "On the train", Outcome.FAILED),
                kept("3", "big-pool", "", Outcome.CANCELLED)));
  }

  private List<String> listed() {
    return model.listedBinding().get().stream().map(KeptRecording::id).toList();
  }

  @Test
  void allWordsOfASearchMustBeFoundSomewhere() {
    model.searchProperty().set("  TRAIN block ");
    assertThat(listed()).containsExactly("2");
    model.searchProperty().set("24 images");
    assertThat(listed()).containsExactly("1", "2", "3");
    model.searchProperty().set("cancelled");
    assertThat(listed()).containsExactly("3");
  }

  @Test
  void oneVariantCanBeListedAlone() {
    model.variantProperty().set("blocking");
    assertThat(listed()).containsExactly("1", "2");
    assertThat(model.variants()).containsExactly("big-pool", "blocking");
  }

  @Test
  void theYearIsToldUnlessItIsThisOne() {
    assertThat(RecordingWords.when(AT, AT, ZoneOffset.UTC)).isEqualTo("25 Nov 19:13:58");
    assertThat(RecordingWords.when(AT, Instant.parse("2027-01-01T00:00:00Z"), ZoneOffset.UTC))
        .isEqualTo("25 Nov 2026 19:13:58");
  }
}

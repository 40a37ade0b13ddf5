package workbench.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import workbench.bench.recording.KeptRecording;
import workbench.bench.recording.RecordingSummary;
import workbench.probe.event.Event.Outcome;

class CompareModelTest {
  private static final Instant AT = Instant.parse("2026-11-25T19:13:58Z");
  private final CompareModel model = new CompareModel();

  private static KeptRecording kept(int id, String variant, String name) {
    RecordingSummary summary =
        new RecordingSummary(
            variant,
            AT.plusSeconds(id),
            Map.of(),
            24,
            2,
            Optional.of(Outcome.DONE),
            24,
            0,
            1_000_000);
    String file = Integer.toString(id);
    return new KeptRecording(file, Path.of(file), 1, summary, name, "");
  }

  @Test
  void theNewestOfEachVariantIsChosenUntilTheLearnerChooses() {
    KeptRecording old = kept(1, "blocking", "");
    KeptRecording newer = kept(2, "blocking", "");
    KeptRecording other = kept(3, "big-pool", "");
    model.update(List.of(other, old));
    assertThat(model.chosenProperty().get()).containsExactlyInAnyOrder("3", "1");
    model.update(List.of(other, newer, old));
    assertThat(model.chosenProperty().get()).containsExactlyInAnyOrder("3", "2");

    model.choose("2", false);
    model.update(List.of(kept(4, "async-io", ""), other, newer, old));
    assertThat(model.chosenProperty().get()).containsExactly("3");
    model.update(List.of(newer, old));
    assertThat(model.chosenProperty().get()).isEmpty();
  }

  @Test
  void aTenthIsRefused() {
    List<KeptRecording> many = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      many.add(kept(i, "blocking", ""));
    }
    model.update(many);
    for (int i = 0; i < 9; i++) {
      assertThat(model.choose(Integer.toString(i), true)).isTrue();
    }
    assertThat(model.choose("9", true)).isFalse();
    assertThat(model.chosenProperty().get()).hasSize(9);
  }

  @Test
  void runsOfOneVariantAreToldApartByNameOrTime() {
    List<KeptRecording> runs =
        Lineup.ordered(
            List.of(kept(3, "big-pool", ""), kept(2, "blocking", "mine"), kept(1, "blocking", "")));
    assertThat(Lineup.names(runs))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("blocking · 25 Nov"),
            second -> assertThat(second).isEqualTo("blocking · mine"),
            third -> assertThat(third).isEqualTo("big-pool"));
  }
}

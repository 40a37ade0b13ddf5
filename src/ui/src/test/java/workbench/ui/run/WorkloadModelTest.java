package workbench.ui.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import workbench.labs.Workload;
import workbench.ui.settings.Settings;

class WorkloadModelTest {
  private final WorkloadModel model = new WorkloadModel(2);

  private void turn(String id, double value) {
    Dial dial = model.dials().stream().filter(d -> d.id().equals(id)).findFirst().orElseThrow();
    model.valueProperty(dial).set(value);
  }

  @Test
  void untouchedItIsTheUsualWorkload() {
    assertThat(model.workloadProperty().get()).isEqualTo(Workload.forCores(2));
    assertThat(model.cores()).isEqualTo(2);
  }

  @Test
  void aDialTurnsTheWorkload() {
    turn("latency", 50);
    turn("images", 4);
    turn("cores", 1);
    assertThat(model.workloadProperty().get())
        .isEqualTo(Workload.forCores(2).images(4).latency(Duration.ofMillis(50)));
    assertThat(model.cores()).isEqualTo(1);
  }

  @Test
  void onlyWhatChangesTheCostOfAnImageIsMeasuredAnew() {
    Workload usual = Workload.forCores(2);
    assertThat(WorkloadModel.costsTheSame(usual, usual.images(3).concurrency(2).pool(7))).isTrue();
    assertThat(WorkloadModel.costsTheSame(usual, usual.sigma(3))).isFalse();
    assertThat(WorkloadModel.costsTheSame(usual, usual.latency(Duration.ZERO))).isFalse();
  }

  @SuppressWarnings("UnusedVariable") // @FieldSource names it.
  private static final List<Preset> PRESETS = Preset.ALL;

  @ParameterizedTest
  @FieldSource("PRESETS")
  void everyPresetsValuesAreOnTheDials(Preset preset) {
    model.apply(preset);
    preset
        .values()
        .forEach((id, value) -> {
          Dial dial =
              model.dials().stream().filter(d -> d.id().equals(id)).findFirst().orElseThrow();
          assertThat(dial.values()).contains(value);
          assertThat(model.valueProperty(dial).get()).isEqualTo(value);
        });
  }

  @Test
  void whatIsRememberedIsPutOnTheNearestMark() {
    Settings settings = Settings.open(Optional.empty());
    settings.put("run.images", 23);
    settings.put("run.sigma", "strong");
    model.restore(settings);
    assertThat(model.workloadProperty().get().images()).isEqualTo(24);
    assertThat(model.workloadProperty().get().sigma()).isEqualTo(Workload.forCores(2).sigma());
  }
}

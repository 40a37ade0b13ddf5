package workbench.ui.run;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import workbench.labs.Workload;
import workbench.ui.settings.Settings;

/// The dials and the workload that they make. It knows no control. FX thread only.
final class WorkloadModel {
  private final int machineCores;
  private final Map<Dial, DoubleProperty> values = new LinkedHashMap<>();
  private final Dial cores;
  private final ReadOnlyObjectWrapper<Workload> workload;

  /// @param machineCores how many cores there are
  WorkloadModel(int machineCores) {
    this.machineCores = machineCores;
    this.cores = Dial.cores(machineCores);
    this.workload = new ReadOnlyObjectWrapper<>(Workload.forCores(machineCores));
    for (Dial dial : Dial.all(machineCores)) {
      add(dial);
    }
    add(cores);
  }

  private void add(Dial dial) {
    DoubleProperty value = new SimpleDoubleProperty(dial.usual());
    value.addListener((_, _, _) -> workload.set(current()));
    values.put(dial, value);
  }

  List<Dial> dials() {
    return List.copyOf(values.keySet());
  }

  DoubleProperty valueProperty(Dial dial) {
    return requireNonNull(values.get(dial));
  }

  /// The workload as the dials stand.
  ReadOnlyObjectProperty<Workload> workloadProperty() {
    return workload.getReadOnlyProperty();
  }

  /// How many cores the lab may use.
  int cores() {
    return (int) valueProperty(cores).get();
  }

  int machineCores() {
    return machineCores;
  }

  private Workload current() {
    Workload turned = Workload.forCores(machineCores);
    for (Map.Entry<Dial, DoubleProperty> dial : values.entrySet()) {
      turned = dial.getKey().turn().turn(turned, dial.getValue().get());
    }
    return turned;
  }

  /// Whether two workloads cost the same an image.
  static boolean costsTheSame(Workload a, Workload b) {
    return a.latency().equals(b.latency())
        && a.jitter().equals(b.jitter())
        && a.bandwidth() == b.bandwidth()
        && a.size() == b.size()
        && a.sigma() == b.sigma();
  }

  /// Turns all dials to where a preset has them.
  void apply(Preset preset) {
    values.forEach(
        (dial, value) -> value.set(preset.values().getOrDefault(dial.id(), dial.usual())));
  }

  void restore(Settings settings) {
    values.forEach((dial, value) ->
        settings
            .get("run." + dial.id(), Double::valueOf)
            .ifPresent(v -> value.set(dial.values().get(dial.indexOf(v)))));
  }

  void keep(Settings settings) {
    values.forEach((dial, value) -> settings.put("run." + dial.id(), value.get()));
  }
}

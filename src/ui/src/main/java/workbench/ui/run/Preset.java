package workbench.ui.run;

import java.util.List;
import java.util.Map;

/// A workload with a name, for a point that one wants to make.
///
/// @param id its name is the text `preset.ID`
/// @param values by the dial's id; the others stand where they usually do
record Preset(String id, Map<String, Double> values) {
  static final List<Preset> ALL =
      List.of(
          new Preset("usual", Map.of()),
          new Preset("slow-network", Map.of("latency", 1000.0, "jitter", 200.0)),
          new Preset("heavy-blur", Map.of("latency", 50.0, "size", 2400.0, "sigma", 36.0)),
          new Preset("many-small", Map.of("images", 200.0, "size", 400.0, "sigma", 3.0)),
          new Preset("thin-line", Map.of("bandwidth", 256_000.0, "latency", 100.0)),
          new Preset("one-core", Map.of("cores", 1.0)));
}

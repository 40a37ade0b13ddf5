package workbench.ui.recordings;

import static workbench.ui.kit.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import workbench.report.chart.ChartKind;

/// What of a recording can be exported: one of its charts, its figures, or itself.
public sealed interface ExportChoice {
  /// A picture of a chart.
  record Picture(ChartKind kind) implements ExportChoice {}

  /// Samples and spans as tables.
  record Tables() implements ExportChoice {}

  /// The recording's own file.
  record Events() implements ExportChoice {}

  static List<ExportChoice> all() {
    List<ExportChoice> all = new ArrayList<>();
    Stream.of(ChartKind.values()).map(Picture::new).forEach(all::add);
    all.add(new Tables());
    all.add(new Events());
    return all;
  }

  default String id() {
    return switch (this) {
      case Picture p -> p.kind.id();
      case Tables _ -> "csv";
      case Events _ -> "events";
    };
  }

  /// What it is called on the screen.
  default String label() {
    return text("export." + id());
  }

  static Optional<ExportChoice> byId(String id) {
    return all().stream().filter(c -> c.id().equals(id)).findFirst();
  }
}

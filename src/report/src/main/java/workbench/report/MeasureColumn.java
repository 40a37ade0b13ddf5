package workbench.report;

import java.util.List;
import java.util.function.ToDoubleFunction;
import workbench.bench.measure.Measures;

/// A column of the table that sets several runs side by side.
///
/// @param title its name, in a word or two
/// @param sign 1 if the smallest figure is best, -1 if the largest is
/// @param figure what it shows of a run; NaN for unknown
public record MeasureColumn(
    String title, int sign, ToDoubleFunction<Measures> figure, Written written) {
  /// A figure as it is written.
  public interface Written {
    String of(double figure);
  }

  /// All columns, in their order.
  public static final List<MeasureColumn> ALL =
      List.of(
          new MeasureColumn("wall", 1, Measures::wallMillis, Words::time),
          new MeasureColumn("first", 1, m -> m.firstResultMillis().orElse(Double.NaN), Words::time),
          new MeasureColumn("cores", -1, Measures::busyCores, Words::seconds),
          new MeasureColumn("threads", 1, Measures::peakThreads, f -> Words.format("%.0f", f)),
          new MeasureColumn("held", 1, Measures::heldThreadSeconds, f -> Words.format("%.1f s", f)),
          new MeasureColumn(
              "ready",
              1,
              m -> m.readyThreadSeconds().orElse(Double.NaN),
              f -> Words.format("%.1f s", f)),
          new MeasureColumn("UI lag", 1, Measures::uiLagMaxMillis, Words::time),
          new MeasureColumn("frozen", 1, Measures::uiFrozenMillis, Words::time),
          new MeasureColumn("heap", 1, Measures::peakHeapBytes, f -> Words.mebibytes((long) f)));

  /// What it says of a run.
  public String text(Measures run) {
    double value = figure.applyAsDouble(run);
    return Double.isNaN(value) ? "–" : written.of(value);
  }

  /// For each run whether it is the best: all that read the same as the best share that; where all
  /// do, nobody has won.
  public List<Boolean> best(List<Measures> runs) {
    double best =
        runs.stream()
            .mapToDouble(run -> sign * figure.applyAsDouble(run))
            .filter(f -> !Double.isNaN(f))
            .min()
            .orElse(Double.NaN);
    if (Double.isNaN(best)) {
      return runs.stream().map(_ -> false).toList();
    }
    String text = written.of(sign * best);
    List<Boolean> won = runs.stream().map(run -> text(run).equals(text)).toList();
    return won.contains(false) ? won : runs.stream().map(_ -> false).toList();
  }
}

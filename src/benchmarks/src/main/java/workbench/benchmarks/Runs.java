package workbench.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import workbench.bench.recording.Recording;
import workbench.bench.session.Bench;
import workbench.labs.TemporaryFolder;
import workbench.labs.Variant;
import workbench.labs.Variants;
import workbench.labs.Workload;
import workbench.probe.event.Event.Calibrated;
import workbench.probe.event.Event.Predicted;

/// How well the model predicts each variant, and how near `cpu-offload` comes to its bound. Every
/// run is preceded by a calibration of its own.
final class Runs {
  private static final int ROUNDS = 5;

  private Runs() {}

  static List<Figure> measure() {
    int cores = Runtime.getRuntime().availableProcessors();
    Workload workload = Workload.forCores(cores);
    List<Figure> figures = new ArrayList<>();
    Path folder = TemporaryFolder.create();
    try (Bench bench = Bench.open(cores)) {
      for (Variant variant : Variants.ALL) {
        double[] errors = new double[ROUNDS];
        double[] walls = new double[ROUNDS];
        double[] bounds = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
          Calibrated parts = bench.calibrate(workload);
          Recording run = bench.run(variant, workload.to(folder), Optional.of(parts), event -> {});
          double predicted = run.last(Predicted.class).orElseThrow().wallNanos();
          walls[i] = run.wallNanos();
          errors[i] = Math.abs(predicted / run.wallNanos() - 1);
          bounds[i] = run.wallNanos() / bound(workload, cores, parts);
        }
        if (variant.equals(Variants.CPU_OFFLOAD)) {
          figures.add(
              new Figure(
                  "cpu-offload against the bound D + N·C′ ÷ cores",
                  Medians.of(bounds),
                  1.10,
                  "median of " + ROUNDS));
        }
        figures.add(
            new Figure(
                "prediction error of " + variant.id(),
                Medians.of(errors),
                0.10,
                String.format(
                    Locale.ROOT, "median of %d; %.2f s", ROUNDS, Medians.of(walls) / 1e9)));
      }
    } finally {
      TemporaryFolder.delete(folder);
    }
    return figures;
  }

  private static double bound(Workload workload, int cores, Calibrated parts) {
    return parts.downloadNanos() + (double) workload.images() * parts.sharedBlurNanos() / cores;
  }
}

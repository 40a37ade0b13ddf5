package workbench.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import workbench.shell.AotCache;
import workbench.shell.LabListener;
import workbench.shell.LabOptions;
import workbench.shell.LabShell;

/// How long a new lab JVM takes to its first answer, with the JVM's start-up cache and without,
/// taking turns. The compiler, which is here and not there, is warm.
final class FirstAnswer {
  private static final int WARM_UP = 3;
  private static final int ROUNDS = 21;

  private FirstAnswer() {}

  static Figure measure() throws IOException {
    LabOptions without = LabOptions.of(LabClassPath.read(), List.of()).spare(false);
    Optional<Path> cache = AotCache.build(without, List.of()).join();
    if (cache.isEmpty()) {
      throw new IllegalStateException("There is no start-up cache for " + without.classPath());
    }
    LabOptions with = without.aotCache(cache);
    double[] slow = new double[ROUNDS];
    double[] fast = new double[ROUNDS];
    for (int i = -WARM_UP; i < ROUNDS; i++) {
      double a = milliseconds(without);
      double b = milliseconds(with);
      if (i >= 0) {
        slow[i] = a;
        fast[i] = b;
      }
    }
    return new Figure(
        "first answer with the AOT cache against without",
        Medians.of(fast) / Medians.of(slow),
        0.7,
        String.format(
            Locale.ROOT,
            "medians of %d taking turns: %.0f ms against %.0f ms",
            ROUNDS,
            Medians.of(fast),
            Medians.of(slow)));
  }

  private static double milliseconds(LabOptions options) {
    long start = System.nanoTime();
    try (LabShell shell = LabShell.start(options, new LabListener() {})) {
      if (!shell.evaluate("1 + 1").succeeded()) {
        throw new IllegalStateException("1 + 1 failed");
      }
      return (System.nanoTime() - start) / 1e6;
    }
  }
}

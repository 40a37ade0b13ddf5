package workbench.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import workbench.labs.TemporaryFolder;

/// How long the window takes from the start of its JVM to its first frame, with the JVM's start-up
/// cache and without, taking turns.
final class FirstFrame {
  private static final int ROUNDS = 7;

  /// Where the build left the window's paths.
  private static final Path BUILT =
      Path.of(System.getProperty("workbench.window", "src/ui/target"));

  private FirstFrame() {}

  static List<Figure> measure() throws IOException, InterruptedException {
    Path folder = TemporaryFolder.create();
    try {
      Path cache = folder.resolve("window.aot");
      var _ = millis("-XX:AOTCacheOutput=" + cache, folder);
      double[] slow = new double[ROUNDS];
      double[] fast = new double[ROUNDS];
      for (int i = 0; i < ROUNDS; i++) {
        slow[i] = millis("-Xshare:auto", folder);
        fast[i] = millis("-XX:AOTCache=" + cache, folder);
      }
      return List.of(
          new Figure(
              "first frame with the AOT cache against without",
              Medians.of(fast) / Medians.of(slow),
              0.5,
              String.format(
                  Locale.ROOT,
                  "medians of %d taking turns: %.0f ms against %.0f ms",
                  ROUNDS,
                  Medians.of(fast),
                  Medians.of(slow))));
    } finally {
      TemporaryFolder.delete(folder);
    }
  }

  private static double millis(String option, Path data) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", option, "-Xlog:disable"));
    command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
    command.add("-Dworkbench.lab.classpath=" + System.getProperty("workbench.lab.classpath"));
    command.addAll(List.of("--module-path", read("window.modulepath")));
    command.addAll(List.of("--add-modules", "javafx.controls,javafx.swing,jfx.incubator.richtext"));
    command.add("--enable-native-access=javafx.graphics,ALL-UNNAMED");
    command.add("--sun-misc-unsafe-memory-access=allow");
    command.addAll(List.of("-cp", read("window.classpath"), "workbench.ui.Main", "--first-frame"));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("XDG_DATA_HOME", data.toString());
    Process window = builder.start();
    String said = new String(window.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (window.waitFor() != 0) {
      throw new IllegalStateException("The window did not open: " + said);
    }
    return Double.parseDouble(said.lines().findFirst().orElseThrow());
  }

  private static String read(String file) throws IOException {
    return Files.readString(BUILT.resolve(file)).strip();
  }
}

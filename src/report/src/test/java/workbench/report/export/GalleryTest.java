package workbench.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import workbench.bench.recording.Recording;
import workbench.report.made.MadeRun;
import workbench.report.made.MadeRuns;

/// Draws runs of all shapes into `target/gallery`, to be looked at.
class GalleryTest {
  private static final Path GALLERY = Path.of("target", "gallery");

  record Shown(String folder, MadeRun run) {
    @Override
    public String toString() {
      return folder;
    }
  }

  static List<Shown> runs() {
    return List.of(
        new Shown("24", MadeRuns.blocking(24)),
        new Shown("24", MadeRuns.poolMisuse(24)),
        new Shown("24", MadeRuns.cpuOffload(24)),
        new Shown("24", MadeRuns.bigPool(24)),
        new Shown("24", MadeRuns.virtualThreads(24)),
        new Shown("400", MadeRuns.bigPool(400)),
        new Shown("400", MadeRuns.cpuOffload(400)),
        new Shown("400", MadeRuns.virtualThreads(400)),
        new Shown("without-run-queues", MadeRuns.poolMisuse(8).withoutRunQueues()),
        new Shown("broken", MadeRuns.broken()),
        new Shown("many-cores", MadeRuns.poolMisuse(8).onCores(32)),
        new Shown("six-cores", MadeRuns.cpuOffload(24).onCores(6)),
        new Shown("empty", new MadeRun("empty", 2)),
        new Shown("without-core-loads", MadeRuns.poolMisuse(4).withoutCoreLoads()));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void everyChartIsAPictureOfItsSize(Shown shown) throws IOException {
    Recording recording = shown.run().recording();

    List<Path> files = PngExport.write(recording, GALLERY.resolve(shown.folder()));

    String variant = recording.started().variant();
    assertThat(files)
        .extracting(f -> f.getFileName().toString())
        .containsExactly(
            variant + "-threads.png",
            variant + "-cores.png",
            variant + "-ui-lag.png",
            variant + "-timeline.png",
            variant + "-items.png");
    for (Path file : files) {
      BufferedImage image = ImageIO.read(file.toFile());
      assertThat(image.getWidth()).isEqualTo(1200);
      assertThat(image.getHeight()).isBetween(400, 1200);
    }
    assertThat(ImageIO.read(files.getFirst().toFile()).getHeight()).isEqualTo(400);
  }

  @ParameterizedTest
  @MethodSource("overviews")
  void theOverviewHasARowForEachRun(String name, List<Recording> runs) throws IOException {
    Path file = GALLERY.resolve("overview-" + name + ".png");

    Overview.write(runs, file);

    BufferedImage image = ImageIO.read(file.toFile());
    assertThat(image.getWidth()).isEqualTo(1200);
    assertThat(image.getHeight()).isBetween(220 * runs.size(), 220 * runs.size() + 120);
  }

  static List<Arguments> overviews() {
    Recording blocking = MadeRuns.blocking(24).recording();
    Recording misuse = MadeRuns.poolMisuse(24).recording();
    Recording offload = MadeRuns.cpuOffload(24).recording();
    return List.of(
        Arguments.of("three", List.of(blocking, misuse, offload)),
        Arguments.of("big-pool", List.of(misuse, MadeRuns.bigPool(24).recording())),
        Arguments.of("one-and-empty", List.of(misuse, new MadeRun("empty", 2).recording())));
  }
}

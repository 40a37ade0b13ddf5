package workbench.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills a JVM that saves in a loop, again and again, at random moments.
class KilledSaveTest {
  private static final int SIZE = 3_000_000;

  @TempDir Path folder;

  /// Saves files of one repeated byte, by turns blocking and asynchronously, for ever.
  static final class Saver {
    private Saver() {}

    public static void main(String[] args) throws IOException {
      Path target = Path.of(args[0]);
      var files = new ImageFiles(ForkJoinPool.commonPool(), Limits.DEFAULTS);
      for (int round = 0; ; round++) {
        byte[] bytes = content(round);
        if (round % 2 == 0) {
          files.saveBlocking(bytes, target);
        } else {
          files.save(bytes, target).join();
        }
        System.out.write('.');
        System.out.flush();
      }
    }
  }

  private static byte[] content(int round) {
    byte[] bytes = new byte[SIZE];
    Arrays.fill(bytes, (byte) round);
    return bytes;
  }

  @Test
  void theTargetIsWholeWheneverTheProcessIsKilled() throws Exception {
    Path target = folder.resolve("photo.jpg");
    var random = new Random(11);
    int leftovers = 0;
    for (int kill = 0; kill < Integer.getInteger("kills", 20); kill++) {
      Process saver = start(target);
      assertThat(saver.getInputStream().read()).isEqualTo('.');
      boolean ended = saver.waitFor(random.nextLong(30_000_000), TimeUnit.NANOSECONDS);
      assertThat(ended).isFalse();
      saver.destroyForcibly().waitFor();

      byte[] bytes = Files.readAllBytes(target);
      assertThat(bytes).isEqualTo(content(bytes[0]));
      leftovers += names().size() - 1;
      ImageFiles.sweep(folder);
      assertThat(names()).containsExactly("photo.jpg");
    }
    assertThat(leftovers).as("a kill hit a save under way").isPositive();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.map(path -> path.getFileName().toString()).toList();
    }
  }

  private static Process start(Path target) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Saver.class.getName(),
            target.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}

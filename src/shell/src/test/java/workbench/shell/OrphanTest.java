package workbench.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No lab JVM outlives its host, however that one dies and however busy the lab is.
///
/// `-Drounds=20` also holds them to 200 ms.
class OrphanTest {
  private static final boolean MEASURED = Integer.getInteger("rounds", 1) > 1;
  private static final Duration MOST = Duration.ofMillis(MEASURED ? 200 : 20_000);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "while (true) {}",
        "Thread.sleep(Long.MAX_VALUE);",
        "for (int i = 0; i < 8; i++) new Thread(() -> { while (true) {} }).start(); while (true) {}",
        "byte[][] kept = new byte[900][];"
            + " for (int i = 0; ; i++) kept[i % kept.length] = new byte[1 << 20];",
        "Runtime.getRuntime().addShutdownHook("
            + "new Thread(() -> { while (true) {} })); System.exit(0);",
      })
  void noLabOutlivesAHostThatIsKilled(String cell) throws IOException, InterruptedException {
    Process host =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                OrphanHost.class.getName(),
                cell)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader said =
        new BufferedReader(new InputStreamReader(host.getInputStream(), UTF_8))) {
      assertThat(said.readLine()).isEqualTo("busy");
      List<ProcessHandle> labs = host.descendants().toList();
      assertThat(labs).as("the lab and the spare").hasSize(2);

      host.destroyForcibly();

      await()
          .pollDelay(Duration.ZERO)
          .pollInterval(Duration.ofMillis(2))
          .atMost(MOST)
          .until(() -> labs.stream().noneMatch(OrphanTest::runs));
    } finally {
      host.destroyForcibly().waitFor();
    }
  }

  /// A process that has ended stays in the system's table until whoever inherited it has asked how;
  /// Java counts it as alive.
  private static boolean runs(ProcessHandle process) {
    Path state = Path.of("/proc", Long.toString(process.pid()), "stat");
    try {
      String line = Files.isReadable(state) ? Files.readString(state) : "";
      return process.isAlive() && !line.substring(line.lastIndexOf(')') + 1).startsWith(" Z");
    } catch (IOException e) {
      return process.isAlive();
    }
  }
}

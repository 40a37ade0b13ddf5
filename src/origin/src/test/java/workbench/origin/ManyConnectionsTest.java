package workbench.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("heavy")
class ManyConnectionsTest {
  private static final int COUNT = 10_000;

  @Test
  void tenThousandSlowConnectionsAreServedAtOnce() throws Exception {
    assumeTrue(fileDescriptors() > COUNT + 500, "too few file descriptors");
    try (HttpOrigin origin = HttpOrigin.start()) {
      origin.prepare(16);
      // None is answered before its second is over; most are in flight at once.
      origin.script(Script.parse("latency=1000&bandwidth=1000"));
      Process clients = clients(origin.port());
      try {
        await()
            .atMost(Duration.ofSeconds(60))
            .until(() -> origin.stats().requests() == COUNT || !clients.isAlive());
        assertThat(clients.waitFor()).isZero();
        assertThat(origin.stats().requests()).isEqualTo(COUNT);
        assertThat(origin.stats().peakConnections()).isEqualTo(COUNT);
        await().until(() -> origin.stats().openConnections() == 0);
      } finally {
        clients.destroyForcibly().waitFor();
      }
    }
  }

  private static long fileDescriptors() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
        ? unix.getMaxFileDescriptorCount()
        : 0;
  }

  private static Process clients(int port) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            ManyClients.class.getName(),
            Integer.toString(port),
            Integer.toString(COUNT))
        .inheritIO()
        .start();
  }
}

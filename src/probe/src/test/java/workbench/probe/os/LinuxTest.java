package workbench.probe.os;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class LinuxTest {
  private static final long MILLI = 1_000_000;

  private final Os os = Os.here();

  @Test
  @EnabledOnOs(OS.LINUX)
  void theThreadIdIsTheKernels() throws IOException {
    Path self = Files.readSymbolicLink(Path.of("/proc/thread-self"));

    assertThat(os.threadId()).hasToString(self.getFileName().toString());
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void theCoreIsOneOfTheMachines() throws IOException {
    List<String> cores =
        Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
            .filter(line -> line.startsWith("processor"))
            .map(line -> line.substring(line.indexOf(':') + 1).strip())
            .toList();

    assertThat(cores).contains(Integer.toString(os.core()));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void theThreadsCpuClockIsTheOneThatJavaReads() {
    var java = ManagementFactory.getThreadMXBean();
    long before = java.getCurrentThreadCpuTime();
    long cpu = os.threadCpuNanos();
    long after = java.getCurrentThreadCpuTime();

    assertThat(cpu).isBetween(before, after);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void theCpuClocksGrowWithWork() {
    long thread = os.threadCpuNanos();
    long process = os.processCpuNanos();

    spinFor(20 * MILLI);

    assertThat(os.threadCpuNanos() - thread).isGreaterThanOrEqualTo(20 * MILLI);
    assertThat(os.processCpuNanos() - process).isGreaterThanOrEqualTo(20 * MILLI);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void runDelayGrowsWhenMoreThreadsSpinThanThereAreCores() {
    AtomicBoolean stop = new AtomicBoolean();
    List<Thread> spinners = new ArrayList<>();
    try (RunDelay delay = RunDelay.of(os.threadId())) {
      long before = delay.nanos();
      assertThat(before).isNotNegative();
      for (int i = 0; i < 2 * Runtime.getRuntime().availableProcessors(); i++) {
        spinners.add(Thread.ofPlatform().daemon().name("spin").start(() -> spin(stop)));
      }

      spinFor(100 * MILLI);

      assertThat(delay.nanos() - before).isGreaterThan(20 * MILLI);
    } finally {
      stop.set(true);
      for (Thread spinner : spinners) {
        await().until(() -> !spinner.isAlive());
      }
    }
  }

  @Test
  void ofAnyOtherSystemNothingIsKnown() {
    assertThat(Os.ANY.threadId()).isEqualTo(Os.UNKNOWN);
    assertThat(Os.ANY.core()).isEqualTo(Os.UNKNOWN);
    assertThat(Os.ANY.threadCpuNanos()).isEqualTo(Os.UNKNOWN);
    assertThat(Os.ANY.processCpuNanos()).isEqualTo(Os.UNKNOWN);
  }

  private void spinFor(long cpuNanos) {
    long end = os.threadCpuNanos() + cpuNanos;
    while (os.threadCpuNanos() < end) {
      Thread.onSpinWait();
    }
  }

  private static void spin(AtomicBoolean stop) {
    while (!stop.get()) {
      Thread.onSpinWait();
    }
  }
}

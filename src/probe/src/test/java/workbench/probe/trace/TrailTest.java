package workbench.probe.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TrailTest {
  private final AtomicLong nanos = new AtomicLong(7_000_000_000L);
  private final Trail trail = new Trail(nanos::get);

  private void on(String thread, String step) throws InterruptedException {
    Thread.ofPlatform().name(thread).start(() -> trail.add(step)).join();
  }

  @Test
  void stepsAreToldWithTheirThreadAndTheTimeSinceTheFirst() throws InterruptedException {
    on("ui", "clicked");
    nanos.addAndGet(312_440_000);
    on("cpu-1", "blurred");

    assertThat(trail.steps())
        .containsExactly(
            new Trail.Step("clicked", "ui", 0), new Trail.Step("blurred", "cpu-1", 312_440_000));
    assertThat(trail)
        .hasToString(
            """
              0.0 ms  ui     clicked
            312.4 ms  cpu-1  blurred\
            """);
  }

  @Test
  void noStepIsLostWhenManyThreadsAddAtOnce() throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      threads.add(
          Thread.startVirtualThread(() -> {
            for (int step = 0; step < 1_000; step++) {
              trail.add("step");
            }
          }));
    }
    for (Thread thread : threads) {
      thread.join();
    }

    assertThat(trail.steps()).hasSize(8_000);
    assertThat(trail.steps().getFirst().thread()).startsWith("thread ");
  }

  @Test
  void anEmptyTrailSaysSo() {
    assertThat(trail).hasToString("nothing yet");
  }
}

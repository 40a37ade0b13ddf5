package workbench.labs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import workbench.probe.event.Event;
import workbench.probe.event.ThreadRole;
import workbench.probe.trace.Probe;

class CpuPoolTest {
  private final Queue<Event> events = new ConcurrentLinkedQueue<>();
  private final Probe probe = Probe.start(events::add);
  private final CpuPool lab = new CpuPool(probe, 2);

  @AfterEach
  void close() {
    lab.pool().shutdownNow();
    probe.close();
  }

  @Test
  void itIsOneAndWatched() throws Exception {
    ExecutorService pool = lab.pool();

    Thread worker = pool.submit(Thread::currentThread).get();

    assertThat(lab.pool()).isSameAs(pool);
    assertThat(
            events.stream()
                .filter(Event.ThreadSeen.class::isInstance)
                .map(e -> (Event.ThreadSeen) e))
        .anyMatch(seen ->
            seen.thread() == worker.threadId()
                && seen.name().equals("cpu-pool-1")
                && seen.role() == ThreadRole.POOL);
  }

  @Test
  void afterItWasShutDownThereIsANewOne() throws Exception {
    ExecutorService first = lab.pool();
    first.shutdown();

    assertThat(lab.pool()).isNotSameAs(first);
    assertThat(lab.pool().submit(() -> "done").get()).isEqualTo("done");
  }
}

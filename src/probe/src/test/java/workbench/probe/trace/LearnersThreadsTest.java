package workbench.probe.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import workbench.probe.event.Event;
import workbench.probe.event.ThreadRole;

/// Threads that the code under study starts by itself, without the probe, are in the samples.
class LearnersThreadsTest {
  private static final long USED_NANOS = 50_000_000;

  private final Queue<Event> events = new ConcurrentLinkedQueue<>();
  private final Probe probe = Probe.start(events::add);

  @AfterEach
  void close() {
    probe.close();
  }

  @Test
  void aThreadIsNamedAndItsCpuTimeBooked() throws InterruptedException {
    Thread thread = Thread.ofPlatform().daemon().name("learner").start(this::useCpu);
    thread.join();

    awaitBooked(thread.threadId());
    assertThat(seen(thread.threadId()).name()).isEqualTo("learner");
    assertThat(seen(thread.threadId()).role()).isEqualTo(ThreadRole.OTHER);
  }

  @Test
  void theThreadsOfAnExecutorAreNamedAndTheirCpuTimeBooked() throws Exception {
    try (ExecutorService executor = Executors.newFixedThreadPool(1)) {
      Thread worker = executor.submit(this::useCpu).get();

      awaitBooked(worker.threadId());
      assertThat(seen(worker.threadId()).name()).isEqualTo(worker.getName()).startsWith("pool-");
    }
  }

  @Test
  void aTaskOnTheCommonPoolIsBookedOnItsWorker() {
    Thread worker = CompletableFuture.supplyAsync(this::useCpu).join();

    awaitBooked(worker.threadId());
    assertThat(seen(worker.threadId()).pool()).isEqualTo("common");
  }

  /// Uses CPU time until a sample has booked some, and answers the thread that did.
  private Thread useCpu() {
    Thread self = Thread.currentThread();
    await()
        .pollInSameThread()
        .until(() -> {
          Watched.burnMillis(10);
          return bookedNanos(self.threadId()) >= USED_NANOS;
        });
    return self;
  }

  private void awaitBooked(long thread) {
    await().until(() -> bookedNanos(thread) >= USED_NANOS);
  }

  private long bookedNanos(long thread) {
    return of(Event.Sample.class).stream()
        .flatMap(sample -> sample.threads().stream())
        .filter(time -> time.thread() == thread)
        .mapToLong(time -> time.onCpu())
        .sum();
  }

  private Event.ThreadSeen seen(long thread) {
    return of(Event.ThreadSeen.class).stream()
        .filter(seen -> seen.thread() == thread)
        .findFirst()
        .orElseThrow();
  }

  private <E extends Event> List<E> of(Class<E> kind) {
    return events.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}

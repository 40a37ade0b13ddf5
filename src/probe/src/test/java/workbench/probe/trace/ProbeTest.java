package workbench.probe.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import workbench.probe.event.Event;
import workbench.probe.event.Operation;
import workbench.probe.event.PoolState;
import workbench.probe.event.ThreadRole;

class ProbeTest {
  private final List<Event> events = Collections.synchronizedList(new ArrayList<>());

  private <E extends Event> List<E> of(Class<E> kind) {
    synchronized (events) {
      return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
  }

  @Test
  void itSamplesAndBeatsByItself() {
    try (Probe probe = Probe.start(events::add)) {
      await().until(() -> of(Event.Sample.class).size() >= 3 && of(Event.UiBeat.class).size() >= 3);

      assertThat(probe.clock().nanos()).isPositive();
    }
    assertThat(of(Event.ThreadSeen.class))
        .extracting(Event.ThreadSeen::name)
        .contains("ui")
        .doesNotContain("sampler", Thread.currentThread().getName());
  }

  @Test
  void samplesFollowEachOtherWithoutAGap() {
    try (Probe probe = Probe.start(events::add)) {
      await().until(() -> of(Event.Sample.class).size() >= 3);
      probe.sample();
    }
    List<Event.Sample> samples = of(Event.Sample.class);
    for (int i = 1; i < samples.size(); i++) {
      assertThat(samples.get(i).atNanos() - samples.get(i).intervalNanos())
          .isEqualTo(samples.get(i - 1).atNanos());
    }
  }

  @Test
  void aSampleTellsOfThePoolsThatHaveThreads() {
    try (Probe probe = Probe.start(events::add);
        Pool busy = probe.pool("busy", 2, ThreadRole.POOL);
        Pool unused = probe.pool("unused", 2, ThreadRole.POOL)) {
      CountDownLatch gate = new CountDownLatch(1);
      CountDownLatch inside = new CountDownLatch(1);
      busy.execute(() -> {
        inside.countDown();
        awaitOpen(gate);
      });
      awaitOpen(inside);

      probe.sample();
      List<PoolState> pools = of(Event.Sample.class).getLast().pools();
      gate.countDown();

      assertThat(pools).containsExactly(new PoolState("busy", 1, 1, 0));
      assertThat(unused.state().threads()).isZero();
    }
  }

  @Test
  void thePeakCountsOurThreadsOnly() {
    try (Probe probe = Probe.start(events::add);
        Pool pool = probe.pool("big", 10, ThreadRole.POOL)) {
      probe.resetPeak();
      int before = probe.peakThreads();
      CountDownLatch inside = new CountDownLatch(10);
      CountDownLatch gate = new CountDownLatch(1);
      for (int i = 0; i < 10; i++) {
        pool.execute(() -> {
          inside.countDown();
          awaitOpen(gate);
        });
      }
      awaitOpen(inside);
      int peak = probe.peakThreads();
      gate.countDown();
      assertThat(peak).isEqualTo(before + 10);
    }
  }

  @Test
  void aThreadThatIsLentIsForeignWhileItHasATask() throws Exception {
    try (Probe probe = Probe.start(events::add);
        Pool lent = probe.lentPool("lent", 1);
        Pool own = probe.pool("own", 1, ThreadRole.POOL)) {
      CountDownLatch gate = new CountDownLatch(1);
      Thread idle = lent.submit(Thread::currentThread).get();
      await().until(() -> !probe.foreignThreads().contains(idle));

      Thread ownWorker = Watched.threadOf(own, () -> awaitOpen(gate));
      Thread worker = Watched.threadOf(lent, () -> awaitOpen(gate));
      CountDownLatch onUi = new CountDownLatch(1);
      probe
          .ui()
          .execute(() -> {
            onUi.countDown();
            awaitOpen(gate);
          });
      onUi.await();
      List<Thread> busy = probe.foreignThreads();
      gate.countDown();

      assertThat(busy).contains(worker).extracting(Thread::getName).contains("ui");
      assertThat(busy).doesNotContain(ownWorker);
      await().until(() -> !probe.foreignThreads().contains(worker));
    }
  }

  @Test
  void theInstrumentsOwnCpuTimeIsNotWork() throws Exception {
    try (Probe probe = Probe.start(events::add)) {
      long before = probe.workCpuNanos();
      Watched.burnMillis(50);
      long after = probe.workCpuNanos();
      assertThat(after - before).isGreaterThanOrEqualTo(50_000_000);

      Thread own =
          probe.housekeeping(
              Thread.ofPlatform()
                  .daemon()
                  .unstarted(() -> {
                    Watched.burnMillis(600);
                    awaitOpen(new CountDownLatch(1));
                  }));
      long start = probe.workCpuNanos();
      own.start();
      Watched.awaitCpuMillis(List.of(own), 550);

      assertThat(probe.workCpuNanos() - start).isLessThan(300_000_000);
    }
  }

  @Test
  void withoutInstrumentsNothingIsSeen() throws Exception {
    try (Probe probe = Probe.withoutInstruments();
        Pool pool = probe.pool("cpu", 1, ThreadRole.POOL)) {
      assertThat(probe.spans()).isSameAs(Spans.NONE);
      assertThat(pool.submit(() -> probe.spans().held(1, Operation.BLUR, () -> "image")).get())
          .isEqualTo("image");
      CountDownLatch shown = new CountDownLatch(1);
      probe.ui().execute(shown::countDown);
      awaitOpen(shown);
      probe.sample();
    }
    assertThat(events).isEmpty();
  }

  private static void awaitOpen(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

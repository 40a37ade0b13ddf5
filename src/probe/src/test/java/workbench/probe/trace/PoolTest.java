package workbench.probe.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import workbench.probe.event.Event;
import workbench.probe.event.PoolState;
import workbench.probe.event.ThreadRole;
import workbench.probe.event.VirtualThreads;

class PoolTest {
  private final Watched watched = new Watched();

  @AfterEach
  void stop() {
    watched.close();
  }

  @Test
  void threadsAreNamedAfterThePool() throws Exception {
    Pool pool = watched.pool("cpu", 2);
    Thread first = Watched.threadOf(pool, watched::waitAtGate);
    Thread second = Watched.threadOf(pool, watched::waitAtGate);

    assertThat(List.of(first.getName(), second.getName())).containsExactly("cpu-1", "cpu-2");
    assertThat(first.isDaemon()).isTrue();
    assertThat(watched.seen(second))
        .hasValueSatisfying(seen -> {
          assertThat(seen.pool()).isEqualTo("cpu");
          assertThat(seen.role()).isEqualTo(ThreadRole.POOL);
        });
  }

  @Test
  void thePoolKnowsWhatItsThreadsDo() throws Exception {
    Pool pool = watched.pool("cpu", 2);
    assertThat(pool.state()).isEqualTo(new PoolState("cpu", 0, 0, 0));

    Watched.threadOf(pool, watched::waitAtGate);
    Watched.threadOf(pool, watched::waitAtGate);
    pool.execute(() -> {});
    assertThat(pool.state()).isEqualTo(new PoolState("cpu", 2, 2, 1));

    watched.gate.countDown();
    await().untilAsserted(() -> assertThat(pool.state()).isEqualTo(new PoolState("cpu", 2, 0, 0)));
  }

  @Test
  void aTaskThatFailsIsOver() throws Exception {
    Pool pool = watched.pool("cpu", 1);
    var failed =
        pool.submit(() -> {
          throw new IllegalStateException("on purpose");
        });
    await().until(failed::isDone);

    await().untilAsserted(() -> assertThat(pool.state().active()).isZero());
  }

  @Test
  void shuttingDownEndsTheThreads() throws Exception {
    Pool pool = watched.pool("cpu", 1);
    Thread thread = Watched.threadOf(pool, watched::waitAtGate);

    pool.shutdownNow();

    assertThat(pool.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    await().until(() -> !thread.isAlive());
    assertThat(pool.state()).isEqualTo(new PoolState("cpu", 0, 0, 0));
  }

  @Test
  void virtualThreadsAreNumberedAndAnnounced() throws Exception {
    VirtualPool pool = watched.virtualPool();

    Thread thread = pool.submit(Thread::currentThread).get();

    assertThat(thread.isVirtual()).isTrue();
    assertThat(thread.getName()).isEqualTo("virtual-1");
    assertThat(watched.seen(thread).map(Event.ThreadSeen::role)).contains(ThreadRole.VIRTUAL);
  }

  @Test
  void theVirtualPoolCountsThoseAliveAndThoseThatWait() throws Exception {
    VirtualPool pool = watched.virtualPool();
    assertThat(state(pool)).isEqualTo(VirtualThreads.NONE);
    for (int i = 0; i < 100; i++) {
      pool.execute(watched::waitAtGate);
    }

    await()
        .untilAsserted(() -> {
          VirtualThreads state = state(pool);
          assertThat(state.alive()).isEqualTo(100);
          assertThat(state.waiting()).isEqualTo(100);
          assertThat(state.parallelism()).isPositive();
          assertThat(state.carriers()).isPositive();
        });

    watched.gate.countDown();
    await().untilAsserted(() -> assertThat(state(pool)).isEqualTo(VirtualThreads.NONE));
  }

  @Test
  void aVirtualThreadThatComputesDoesNotWait() {
    VirtualPool pool = watched.virtualPool();
    CountDownLatch started = new CountDownLatch(1);
    pool.execute(() -> {
      started.countDown();
      watched.spin();
    });

    await().until(() -> started.getCount() == 0);

    assertThat(state(pool).waiting()).isZero();
    assertThat(state(pool).mounted()).isPositive();
  }

  @Test
  void whatAClosedVirtualPoolRefusesIsNotAlive() throws Exception {
    VirtualPool pool = watched.virtualPool();
    pool.shutdown();
    assertThat(pool.awaitTermination(10, TimeUnit.SECONDS)).isTrue();

    assertThat(catchThrowable(() -> pool.execute(() -> {})))
        .isInstanceOf(RejectedExecutionException.class);
    assertThat(state(pool)).isEqualTo(VirtualThreads.NONE);
  }

  private static VirtualThreads state(VirtualPool pool) {
    return new LiveVirtualThreads().state(pool.alive());
  }
}

package workbench.probe.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import workbench.probe.event.ThreadRole;
import workbench.probe.event.ThreadTime;
import workbench.probe.os.RunDelay;

class TrackedThreadTest {
  private final CountDownLatch gate = new CountDownLatch(1);
  private final Thread thread = Thread.ofPlatform().daemon().name("one").unstarted(this::await);
  private final TrackedThread tracked = TrackedThread.unstarted(thread, ThreadRole.POOL, 1000);

  private void await() {
    try {
      gate.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @AfterEach
  void stop() {
    gate.countDown();
    tracked.close();
  }

  private void startAndWait() {
    thread.start();
    Watched.awaitWaiting(thread);
    tracked.look();
  }

  private ThreadTime advance(long atNanos, long cpuNanos) {
    tracked.look();
    return tracked.advance(atNanos, cpuNanos, RunDelay.UNKNOWN);
  }

  @Test
  void onlyTimeInsideOfTasksIsHeld() {
    startAndWait();
    tracked.enter(1010);
    tracked.leave(1040);
    tracked.enter(1080);

    assertThat(advance(1100, 0)).isEqualTo(new ThreadTime(thread.threadId(), 0, 0, 50, 50, 0));
    tracked.leave(1130);
    assertThat(advance(1200, 0)).isEqualTo(new ThreadTime(thread.threadId(), 0, 0, 30, 70, 0));
  }

  @Test
  void tasksNest() {
    startAndWait();
    tracked.enter(1010);
    tracked.enter(1020);
    tracked.leave(1030);
    tracked.leave(1040);

    assertThat(advance(1100, 0).held()).isEqualTo(30);
  }

  @Test
  void theTimeOfAThreadThatEndsIsCountedUpToItsEnd() throws InterruptedException {
    startAndWait();
    tracked.enter(1010);
    gate.countDown();
    thread.join();
    tracked.leave(1060);
    tracked.ends(1060, 20);

    assertThat(advance(1100, -1)).isEqualTo(new ThreadTime(thread.threadId(), 20, 0, 0, 10, 30));
    assertThat(tracked.isOver()).isTrue();
    assertThat(advance(1200, -1).total()).isZero();
  }

  @Test
  void aThreadThatWaitsAsBeforeHasNotMoved() {
    startAndWait();

    assertThat(tracked.look()).isFalse();
    assertThat(tracked.hasMoved(0)).isFalse();
    assertThat(tracked.hasMoved(1)).as("its CPU clock has").isTrue();
  }

  @Test
  void aThreadThatHadATaskSinceTheLastLookHasMoved() {
    startAndWait();
    tracked.enter(1010);
    tracked.leave(1010);

    assertThat(tracked.look()).isTrue();
    assertThat(tracked.look()).isFalse();
  }

  @Test
  void aThreadIsNotSampledBeforeItStarts() {
    tracked.look();
    assertThat(tracked.hasStarted()).isFalse();

    startAndWait();

    assertThat(tracked.hasStarted()).isTrue();
    assertThat(tracked.isOver()).isFalse();
  }
}

package workbench.probe.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import workbench.probe.event.Event;
import workbench.probe.os.Os;

class UiLoopTest {
  private static final long BEAT = UiLoop.BEAT.toNanos();

  private final Logger log = Logger.getLogger(UiLoop.class.getName());
  private final AtomicLong nanos = new AtomicLong();
  private final List<String> trail = Collections.synchronizedList(new ArrayList<>());
  private final UiLoop ui =
      new UiLoop(nanos::get, new Threads(nanos::get, Os.here(), event -> {}), this::saw);

  private void saw(Event event) {
    if (event instanceof Event.UiBeat beat) {
      trail.add("beat " + beat.lagNanos());
    }
  }

  @BeforeEach
  void beQuiet() {
    log.setLevel(Level.OFF);
  }

  @AfterEach
  void close() {
    ui.close();
    log.setLevel(null);
  }

  /// Occupies the UI thread until the gate opens.
  private CountDownLatch occupy() throws InterruptedException {
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch gate = new CountDownLatch(1);
    ui.execute(() -> {
      inside.countDown();
      try {
        gate.await();
      } catch (InterruptedException e) {
        trail.add("interrupted");
      }
    });
    inside.await();
    return gate;
  }

  private void post(String name) {
    ui.execute(() -> trail.add(name));
  }

  private void awaitTrail(String... expected) {
    await().untilAsserted(() -> assertThat(trail).containsExactly(expected));
  }

  @Test
  void tasksRunInTheOrderInWhichTheyCame() {
    String[] expected = new String[100];
    for (int i = 0; i < 100; i++) {
      expected[i] = "task " + i;
      post(expected[i]);
    }

    awaitTrail(expected);
  }

  @Test
  void tasksRunOnTheUiThread() {
    ui.execute(() -> trail.add(Thread.currentThread().getName() + " " + ui.isCurrent()));

    awaitTrail("ui true");
    assertThat(ui.isCurrent()).isFalse();
  }

  @Test
  void aBeatDueBeforeATaskWasPostedRunsBeforeIt() throws InterruptedException {
    CountDownLatch gate = occupy();
    nanos.set(BEAT + 1);
    post("task");

    gate.countDown();

    awaitTrail("beat 1", "task");
  }

  @Test
  void aTaskPostedBeforeTheBeatWasDueRunsBeforeIt() throws InterruptedException {
    CountDownLatch gate = occupy();
    post("task");
    nanos.set(BEAT + 1);

    gate.countDown();

    awaitTrail("task", "beat 1");
  }

  @Test
  void whileATaskBlocksTheLagGrowsAndTheNextBeatCarriesIt() throws InterruptedException {
    CountDownLatch gate = occupy();
    nanos.set(BEAT);
    assertThat(ui.lagNanos()).isZero();
    nanos.set(2 * BEAT);
    assertThat(ui.lagNanos()).isEqualTo(BEAT);
    nanos.set(10 * BEAT + 7);
    assertThat(ui.lagNanos()).isEqualTo(9 * BEAT + 7);

    gate.countDown();

    awaitTrail("beat " + (9 * BEAT + 7));
    await().until(() -> ui.lagNanos() == 0);
  }

  @Test
  void missedBeatsAreNotMadeUpFor() throws InterruptedException {
    CountDownLatch gate = occupy();
    nanos.set(10 * BEAT + 7);
    gate.countDown();
    awaitTrail("beat " + (9 * BEAT + 7));

    post("task");
    awaitTrail("beat " + (9 * BEAT + 7), "task");
    nanos.set(11 * BEAT);

    awaitTrail("beat " + (9 * BEAT + 7), "task", "beat 0");
  }

  @Test
  void aTaskThatThrowsDoesNotEndTheLoop() {
    ui.execute(() -> {
      throw new IllegalStateException("on purpose");
    });
    ui.execute(() -> {
      throw new AssertionError("on purpose");
    });
    ui.execute(() -> UiLoopTest.<RuntimeException>sneak(new Exception("on purpose")));
    post("task");

    awaitTrail("task");
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <E extends Throwable> void sneak(Throwable failure) throws E {
    throw (E) failure;
  }

  @Test
  void anInterruptHitsTheTaskThatRunsNow() throws InterruptedException {
    CountDownLatch gate = occupy();

    ui.interrupt();

    awaitTrail("interrupted");
    gate.countDown();
  }

  @Test
  void anInterruptThatCameTooLateDoesNotHitTheNextTask() throws InterruptedException {
    CountDownLatch gate = occupy();
    ui.execute(() -> Thread.currentThread().interrupt());
    ui.execute(() -> trail.add("interrupted: " + Thread.currentThread().isInterrupted()));

    gate.countDown();

    awaitTrail("interrupted: false");
  }

  @Test
  void closingEndsTheThreadAndWhatItDoes() throws InterruptedException {
    List<Thread> thread = Collections.synchronizedList(new ArrayList<>());
    ui.execute(() -> thread.add(Thread.currentThread()));
    CountDownLatch gate = occupy();
    post("task");

    ui.close();

    await().until(() -> !thread.getFirst().isAlive());
    awaitTrail("interrupted");
    gate.countDown();
  }

  @Test
  void aClosedLoopTakesNoTasks() {
    ui.close();

    assertThatExceptionOfType(RejectedExecutionException.class).isThrownBy(() -> post("task"));
  }
}

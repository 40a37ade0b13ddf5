package workbench.probe.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static workbench.probe.trace.Watched.awaitCpuMillis;
import static workbench.probe.trace.Watched.awaitWaiting;
import static workbench.probe.trace.Watched.burnMillis;
import static workbench.probe.trace.Watched.threadOf;
import static workbench.probe.trace.Watched.time;
import static workbench.probe.trace.Watched.timeOf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import workbench.probe.event.Event;
import workbench.probe.event.Operation;
import workbench.probe.event.ThreadRole;
import workbench.probe.event.ThreadTime;
import workbench.probe.os.Os;

class SamplerTest {
  private static final int CORES = Runtime.getRuntime().availableProcessors();

  private final Watched watched = new Watched();

  @AfterEach
  void stop() {
    watched.close();
  }

  @Test
  void aPoolThreadThatSpinsIsOnCpu() throws InterruptedException {
    Thread spinner = threadOf(watched.pool("cpu", 1), watched::spin);
    watched.sample();

    awaitCpuMillis(List.of(spinner), 50);
    ThreadTime time = timeOf(watched.sample(), spinner);

    assertThat(time.onCpu()).isGreaterThanOrEqualTo(50_000_000);
    assertThat(time.idle()).isZero();
  }

  @Test
  void aPoolThreadThatWaitsInATaskIsHeld() throws InterruptedException {
    Thread waiter = threadOf(watched.pool("cpu", 1), watched::waitAtGate);
    awaitWaiting(waiter);
    watched.sample();

    burnMillis(20);
    ThreadTime time = timeOf(watched.sample(), waiter);

    assertThat(time.held()).isEqualTo(time.total() - time.onCpu() - time.ready());
    assertThat(time.held()).isGreaterThan(time.total() * 9 / 10);
  }

  @Test
  void aPoolThreadThatWaitsForATaskIsIdle() throws Exception {
    Pool pool = watched.pool("cpu", 1);
    Thread idle = pool.submit(Thread::currentThread).get();
    awaitWaiting(idle);
    watched.sample();

    burnMillis(20);
    ThreadTime time = timeOf(watched.sample(), idle);

    assertThat(time.idle()).isGreaterThan(time.total() * 9 / 10);
    assertThat(time.held()).isZero();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void spinnersThatOutnumberTheCoresAreReady() throws InterruptedException {
    int count = 3 * CORES;
    Pool pool = watched.pool("cpu", count);
    List<Thread> spinners = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      spinners.add(threadOf(pool, watched::spin));
    }
    watched.sample();

    awaitCpuMillis(spinners, 200L * CORES);
    Event.Sample sample = watched.sample();

    long ready = 0;
    long total = 0;
    for (Thread spinner : spinners) {
      ready += timeOf(sample, spinner).ready();
      total += timeOf(sample, spinner).total();
    }
    assertThat((double) ready / total).as("share of ready time").isGreaterThan(0.5);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aThreadInASocketReadIsHeldThoughJavaCallsItRunnable() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Socket client = new Socket(server.getInetAddress(), server.getLocalPort());
        Socket silent = server.accept()) {
      Thread reader = threadOf(watched.pool("big", 1), () -> readOne(client));
      await().until(() -> isInSocketRead(reader));
      watched.sample();

      burnMillis(20);
      ThreadTime time = timeOf(watched.sample(), reader);

      assertThat(reader.getState()).isEqualTo(Thread.State.RUNNABLE);
      assertThat(time.held()).isGreaterThan(time.total() * 9 / 10);
      assertThat(silent.isConnected()).isTrue();
    }
  }

  @Test
  void whereTheRunQueueIsUnknownAThreadInASocketReadIsUnknown() throws Exception {
    try (Watched blind = new Watched(Os.ANY);
        ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Socket client = new Socket(server.getInetAddress(), server.getLocalPort());
        Socket silent = server.accept()) {
      Thread reader = threadOf(blind.pool("big", 1), () -> readOne(client));
      await().until(() -> isInSocketRead(reader));
      blind.sample();

      burnMillis(20);
      ThreadTime time = timeOf(blind.sample(), reader);

      assertThat(time.unknown()).isGreaterThan(time.total() * 9 / 10);
      assertThat(time.held()).isZero();
      assertThat(silent.isConnected()).isTrue();
    }
  }

  @Test
  void aThreadsTimesAddUpToTheInterval() throws InterruptedException {
    Thread spinner = threadOf(watched.pool("cpu", 1), watched::spin);
    Thread waiter = threadOf(watched.pool("big", 1), watched::waitAtGate);
    long start = watched.sample().atNanos();
    long end = start;
    long spun = 0;
    long waited = 0;
    for (int i = 0; i < 10; i++) {
      burnMillis(2);
      Event.Sample sample = watched.sample();
      end = sample.atNanos();
      spun += timeOf(sample, spinner).total();
      waited += timeOf(sample, waiter).total();
    }

    assertThat(spun).isEqualTo(end - start);
    assertThat(waited).isEqualTo(end - start);
  }

  @Test
  void threadsOfOthersAreFoundAndNamed() {
    Thread stranger = Thread.ofPlatform().daemon().name("stranger").start(watched::waitAtGate);
    int before = watched.sample().platformThreads();
    Thread second = Thread.ofPlatform().daemon().name("second").start(watched::waitAtGate);

    Event.Sample sample = watched.sample();

    assertThat(watched.seen(stranger))
        .hasValueSatisfying(seen -> {
          assertThat(seen.name()).isEqualTo("stranger");
          assertThat(seen.role()).isEqualTo(ThreadRole.OTHER);
        });
    assertThat(watched.seen(second)).isPresent();
    assertThat(sample.platformThreads()).isEqualTo(before + 1);
  }

  @Test
  void whatAThreadUsedBeforeItWasFoundIsNotBooked() {
    Thread stranger =
        Thread.ofPlatform()
            .daemon()
            .name("stranger")
            .start(() -> {
              burnMillis(100);
              watched.waitAtGate();
            });
    awaitWaiting(stranger);
    watched.sample();

    burnMillis(20);

    assertThat(timeOf(watched.sample(), stranger).onCpu()).isLessThan(10_000_000);
  }

  @Test
  void carriersAreFoundWhileVirtualThreadsCompute() {
    for (int i = 0; i < CORES; i++) {
      watched
          .virtualPool()
          .execute(() -> watched.spans.held(1, Operation.BLUR, this::spinForNothing));
    }
    await().untilAsserted(() -> assertThat(carriers(watched.sample())).isNotEmpty());
    Event.Sample first = watched.sample();
    await().until(() -> watched.clock.nanos() - first.atNanos() > 50_000_000);

    Event.Sample sample = watched.sample();

    long onCpu = carriers(sample).stream().mapToLong(ThreadTime::onCpu).sum();
    assertThat(onCpu).isGreaterThan(sample.intervalNanos() / 4);
  }

  private String spinForNothing() {
    watched.spin();
    return "";
  }

  private List<ThreadTime> carriers(Event.Sample sample) {
    List<Long> carriers =
        watched.of(Event.ThreadSeen.class).stream()
            .filter(seen -> seen.role() == ThreadRole.CARRIER)
            .map(Event.ThreadSeen::thread)
            .toList();
    return sample.threads().stream().filter(time -> carriers.contains(time.thread())).toList();
  }

  @Test
  void anIdleWorkerOfTheCommonPoolIsIdle() throws Exception {
    Thread worker = ForkJoinPool.commonPool().submit(Thread::currentThread).get();
    awaitWaiting(worker);
    watched.sample();

    burnMillis(20);
    ThreadTime time = timeOf(watched.sample(), worker);

    assertThat(time.idle()).isGreaterThan(time.total() * 9 / 10);
  }

  @Test
  void aWorkerOfTheCommonPoolThatWaitsInASpanIsHeld() throws Exception {
    Thread worker =
        threadOf(
            ForkJoinPool.commonPool(),
            () ->
                watched.spans.held(
                    1,
                    Operation.DOWNLOAD,
                    () -> {
                      watched.waitAtGate();
                      return "";
                    }));
    awaitWaiting(worker);
    watched.sample();

    burnMillis(20);
    ThreadTime time = timeOf(watched.sample(), worker);

    assertThat(watched.seen(worker).orElseThrow().pool()).isEqualTo("common");
    assertThat(time.held()).isGreaterThan(time.total() * 9 / 10);
  }

  @Test
  void housekeepingIsLeftOut() {
    int before = watched.sample().platformThreads();
    Thread own = Thread.ofPlatform().daemon().name("own").unstarted(watched::waitAtGate);
    watched.threads.housekeeping(own).start();
    Thread cleaner = Thread.ofPlatform().daemon().name("Common-Cleaner").start(watched::waitAtGate);

    Event.Sample sample = watched.sample();

    assertThat(sample.platformThreads()).isEqualTo(before);
    assertThat(time(sample, own)).isEmpty();
    assertThat(time(sample, cleaner)).isEmpty();
    assertThat(watched.seen(own)).isEmpty();
  }

  @Test
  void whoWasThereBeforeIsHousekeepingUntilItHoldsASpan() {
    try (Watched later = new Watched()) {
      assertThat(time(later.sample(), Thread.currentThread())).isEmpty();

      later.spans.held(1, Operation.BLUR, () -> "image");

      assertThat(time(later.sample(), Thread.currentThread())).isPresent();
    }
  }

  @Test
  void aThreadThatEndedIsBookedOnceMoreAndForgotten() throws InterruptedException {
    Thread ended =
        watched.threads.factory("short", ThreadRole.OTHER).newThread(() -> burnMillis(20));
    watched.sample();
    ended.start();
    ended.join();

    Event.Sample last = watched.sample();
    Event.Sample after = watched.sample();

    assertThat(timeOf(last, ended).onCpu()).isGreaterThanOrEqualTo(20_000_000);
    assertThat(time(after, ended)).isEmpty();
    assertThat(watched.threads.tracked())
        .extracting(TrackedThread::id)
        .doesNotContain(ended.threadId());
  }

  @Test
  void aThreadThatHasNotStartedIsNotSampled() {
    Thread unstarted =
        watched.threads.factory("later", ThreadRole.OTHER).newThread(watched::waitAtGate);

    assertThat(time(watched.sample(), unstarted)).isEmpty();
    assertThat(watched.seen(unstarted)).isPresent();
  }

  @Test
  void aSampleTellsOfTheProcess() {
    Event.Sample before = watched.sample();
    burnMillis(30);
    Event.Sample sample = watched.sample();

    assertThat(sample.processCpuNanos()).isGreaterThanOrEqualTo(30_000_000);
    assertThat(sample.intervalNanos()).isEqualTo(sample.atNanos() - before.atNanos());
    assertThat(sample.heapBytes()).isPositive();
    assertThat(sample.gcNanos()).isNotNegative();
    assertThat(sample.uiLagNanos()).isEqualTo(17);
  }

  private static void readOne(Socket socket) {
    try {
      socket.getInputStream().read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isInSocketRead(Thread thread) {
    StackTraceElement[] stack = thread.getStackTrace();
    return stack.length > 0 && stack[0].isNativeMethod();
  }
}

package workbench.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import workbench.probe.agent.OutputKind;

/// Whatever a learner writes can be stopped, and the next cell is answered.
///
/// `-Drounds=20` stops each kind of code that often, and then also holds each stop to 500 ms;
/// without it, each kind is stopped once and only the events count.
@TestInstance(Lifecycle.PER_CLASS)
@Timeout(30 * 20)
class StopMatrixTest {
  private static final int ROUNDS = Integer.getInteger("rounds", 1);
  private static final Duration MOST = Duration.ofMillis(500);
  private static final String HERE = "System.out.print(\"here\");";

  private static final LabOptions OPTIONS =
      LabOptions.of(
              System.getProperty("java.class.path"),
              List.of(
                  "import java.io.*;",
                  "import java.net.*;",
                  "import java.util.*;",
                  "import java.util.concurrent.*;",
                  "import java.util.concurrent.locks.*;"))
          .heapMebibytes(256);

  private final Map<Integer, String> printed = new ConcurrentHashMap<>();
  private final ServerSocket silent;
  private final LabShell shell;

  StopMatrixTest() throws IOException {
    silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    shell =
        LabShell.start(
            OPTIONS.properties(Map.of("silent.port", "" + silent.getLocalPort())),
            new LabListener() {
              @Override
              public void printed(int cell, OutputKind stream, byte[] text) {
                printed.merge(
                    cell,
                    new String(text, UTF_8),
                    (before, more) -> before.length() > 1_000 ? before : before + more);
              }
            });
  }

  @BeforeAll
  void makeFifo(@TempDir Path folder) throws IOException, InterruptedException {
    Path fifo = folder.resolve("fifo");
    new ProcessBuilder("mkfifo", fifo.toString()).inheritIO().start().waitFor();
    shell.evaluate("String fifo() { return \"" + fifo + "\"; }");
  }

  @AfterAll
  void close() throws IOException {
    shell.close();
    silent.close();
  }

  /// Code that goes on until it is stopped. `HERE` marks the place from which on it does.
  enum Endless {
    EMPTY_LOOP("HERE while (true) {}"),
    SLEEP("HERE Thread.sleep(Long.MAX_VALUE);"),
    PARK("HERE while (true) LockSupport.park();"),
    JOIN_ITSELF("HERE Thread.currentThread().join();"),
    WAIT("HERE Object o = new Object(); synchronized (o) { o.wait(); }"),
    LOCK(
        """
        var lock = new ReentrantLock();
        Thread.ofPlatform().start(() -> { lock.lock(); LockSupport.park(); }).join(100);
        HERE lock.lock();
        """),
    DEADLOCK(
        """
        class Meeting {
          static final CyclicBarrier BOTH = new CyclicBarrier(2);
          static void take(Object first, Object second) {
            synchronized (first) {
              try { BOTH.await(); } catch (Exception e) {}
              synchronized (second) {}
            }
          }
        }
        Object a = new Object(), b = new Object();
        Thread one = new Thread(() -> Meeting.take(a, b));
        Thread two = new Thread(() -> Meeting.take(b, a));
        one.start(); two.start();
        HERE one.join();
        """),
    SYNCHRONIZED(
        """
        Object monitor = new Object();
        var taken = new CountDownLatch(1);
        new Thread(() -> {
          synchronized (monitor) { taken.countDown(); while (true) LockSupport.park(); }
        }).start();
        taken.await();
        HERE synchronized (monitor) {}
        """),
    SWALLOWS_ALL_TIGHT(
        """
        HERE
        while (true) {
          try {
            while (true) if (Thread.interrupted()) throw new IllegalStateException();
          } catch (Throwable t) {}
        }
        """),
    SWALLOWS_ALL_SLEEPING(
        """
        HERE while (true) { try { Thread.sleep(1_000_000); } catch (Throwable t) {} }
        """),
    RECURSION(
        """
        class R { static void r() { try { r(); } catch (StackOverflowError e) { r(); } } }
        HERE R.r();
        """),
    ACCEPT("HERE new ServerSocket(0).accept();"),
    READ_SOCKET(
        """
        var s = new Socket(InetAddress.getLoopbackAddress(), Integer.getInteger("silent.port"));
        HERE s.getInputStream().read();
        """),
    READ_FIFO("HERE new FileInputStream(fifo()).read();"),
    READ_STANDARD_INPUT_FOREVER("HERE while (true) System.in.read();"),
    EXECUTOR_CLOSED_BY_TRY(
        """
        try (var pool = Executors.newFixedThreadPool(2)) {
          pool.execute(() -> { while (true) {} });
          HERE
        }
        """),
    FUTURE_NEVER_COMPLETED("HERE new CompletableFuture<String>().join();"),
    VIRTUAL_THREADS_SPIN(
        """
        for (int i = 0; i < 100; i++) Thread.startVirtualThread(() -> { while (true) {} });
        HERE while (true) Thread.onSpinWait();
        """),
    FLOOD(
        """
        HERE
        for (int i = 0; i < 10; i++) {
          new Thread(() -> { while (true) System.out.println("drip, drip, drip, drip"); }).start();
        }
        while (true) System.err.println("drop");
        """),
    SHUTDOWN_HOOK_HANGS(
        """
        Runtime.getRuntime().addShutdownHook(new Thread(() -> { while (true) LockSupport.park(); }));
        HERE System.exit(0);
        """),
    CLEANER_BLOCKS(
        """
        var cleaner = java.lang.ref.Cleaner.create();
        for (int i = 0; i < 10; i++) {
          cleaner.register(new Object(), () -> { while (true) LockSupport.park(); });
        }
        HERE while (true) { System.gc(); Thread.sleep(1); }
        """),
    FINALIZER_BLOCKS(
        """
        class Stuck {
          @Override protected void finalize() { while (true) LockSupport.park(); }
        }
        for (int i = 0; i < 10; i++) new Stuck();
        HERE while (true) System.gc();
        """),
    GARBAGE(
        """
        byte[][] kept = new byte[200][];
        HERE for (int i = 0; ; i++) kept[i % kept.length] = new byte[1 << 20];
        """);

    final String code;

    Endless(String code) {
      this.code = "{\n" + code.replace("HERE", HERE) + "}";
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatDoesNotEndIsStopped(Endless kind) {
    for (int round = 0; round < ROUNDS; round++) {
      awaitSpare();
      CompletableFuture<CellResult> result = running(kind.code);
      StopReport report = shell.stop().join();
      assertThat(result.join().last()).isEqualTo(new Outcome.Stopped(report));
      assertPrompt(kind, report);
    }
  }

  /// Code that returns, and leaves something running.
  enum Leaving {
    POOL_SPINS(
        """
        ExecutorService spinners = Executors.newFixedThreadPool(4);
        for (int i = 0; i < 4; i++) spinners.execute(() -> { while (true) {} });
        """),
    VIRTUAL_THREADS_SPIN(
        """
        for (int i = 0; i < 100; i++) Thread.startVirtualThread(() -> { while (true) {} });
        """),
    COMMON_POOL_SPINS("CompletableFuture.runAsync(() -> { while (true) {} });"),
    FLOOD("new Thread(() -> { while (true) System.out.println(\"drip\"); }).start();"),
    SLEEPERS(
        """
        for (int i = 0; i < 50; i++) {
          new Thread(() -> {
            try { Thread.sleep(1_000_000); } catch (InterruptedException e) {}
          }).start();
        }
        """);

    final String code;

    Leaving(String code) {
      this.code = code;
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsLeftRunningIsReportedAndEnded(Leaving kind) {
    for (int round = 0; round < ROUNDS; round++) {
      awaitSpare();
      CellResult result = shell.evaluate(kind.code);
      assertThat(result.succeeded()).as("%s", result).isTrue();
      assertThat(result.leftovers()).isNotEmpty();
      StopReport report = shell.stop().join();
      assertThat(shell.leftovers()).isEmpty();
      assertPrompt(kind, report);
    }
  }

  @Test
  void theFirstCellAfterAKillTellsWhatItLeft() {
    awaitSpare();
    shell.evaluate(Leaving.POOL_SPINS.code);
    assertThat(shell.stop().join().killed()).isTrue();
    assertThat(shell.evaluate(Leaving.SLEEPERS.code).leftovers()).isNotEmpty();
    shell.stop().join();
  }

  /// Code that ends its own lab JVM.
  enum Fatal {
    EXIT("System.exit(3);", Death.Reason.EXITED),
    HALT("Runtime.getRuntime().halt(0);", Death.Reason.EXITED),
    EXIT_ELSEWHERE(
        "new Thread(() -> System.exit(4)).start(); while (true) LockSupport.park();",
        Death.Reason.EXITED),
    FILLS_THE_HEAP(
        "var all = new ArrayList<byte[]>(); while (true) all.add(new byte[1 << 20]);",
        Death.Reason.OUT_OF_MEMORY),
    FILLS_THE_HEAP_AND_SWALLOWS_IT(
        """
        var all = new ArrayList<byte[]>();
        while (true) { try { all.add(new byte[1 << 20]); } catch (Throwable t) {} }
        """,
        Death.Reason.OUT_OF_MEMORY),
    THREAD_BOMB(
        "while (true) { try { new Thread(LockSupport::park).start(); } catch (Throwable t) {} }",
        Death.Reason.TOO_MANY_THREADS),
    KILLS_ITSELF(
        """
        new ProcessBuilder("kill", "-9", "" + ProcessHandle.current().pid()).start();
        while (true) LockSupport.park();
        """,
        Death.Reason.KILLED);

    final String code;
    final Death.Reason reason;

    Fatal(String code, Death.Reason reason) {
      this.code = "{\n" + code + "}";
      this.reason = reason;
    }
  }

  @ParameterizedTest
  @EnumSource
  void aLabThatEndsItselfIsReplaced(Fatal kind) {
    for (int round = 0; round < ROUNDS; round++) {
      awaitSpare();
      CellResult result = shell.evaluate(kind.code);
      assertThat(result.last())
          .isInstanceOfSatisfying(
              Outcome.LabDied.class,
              died -> assertThat(died.death().reason()).as("%s", died).isEqualTo(kind.reason));
      assertTwo();
    }
  }

  @Test
  void aBombOfThreadsIsStoppedOnItsWay() {
    for (int round = 0; round < ROUNDS; round++) {
      awaitSpare();
      CompletableFuture<CellResult> result =
          running(
              "for (int i = 0; i < 2000; i++) new Thread(LockSupport::park).start();"
                  + HERE
                  + "while (true) { new Thread(LockSupport::park).start(); Thread.sleep(5); }");
      StopReport report = shell.stop().join();
      assertThat(result.join().last().goesOn()).isFalse();
      assertPrompt("bomb", report);
      shell.stop().join();
    }
  }

  @Test
  void aStopWithoutACellDoesNothing() {
    assertTwo();
    assertThat(shell.stop().join()).isEqualTo(StopReport.NOTHING);
    assertTwo();
  }

  @Test
  void aStopBetweenTwoSnippetsKeepsTheSecondFromRunning() {
    awaitSpare();
    CompletableFuture<CellResult> result =
        runningAsIs(HERE + "\nThread.sleep(1_000_000);\nSystem.out.print(\"never\");");
    shell.stop().join();
    assertThat(result.join().last()).isInstanceOf(Outcome.Stopped.class);
    assertThat(printed).containsEntry(result.join().cell(), "here");
    assertTwo();
  }

  @Test
  void twoStopsAtOnceAreOne() {
    awaitSpare();
    CompletableFuture<CellResult> result = running(Endless.EMPTY_LOOP.code);
    CompletableFuture<StopReport> first = shell.stop();
    CompletableFuture<StopReport> second = shell.stop();
    assertThat(second.join()).isSameAs(first.join());
    assertThat(result.join().last()).isEqualTo(new Outcome.Stopped(first.join()));
    assertTwo();
  }

  private CompletableFuture<CellResult> running(String code) {
    assertThat(code).contains(HERE);
    return runningAsIs(code);
  }

  /// Evaluates the code on another thread and waits until it says that it is here.
  private CompletableFuture<CellResult> runningAsIs(String code) {
    printed.clear();
    CompletableFuture<CellResult> result =
        CompletableFuture.supplyAsync(
            () -> shell.evaluate(code),
            task -> Thread.ofPlatform().daemon().name("cell").start(task));
    await()
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(2))
        .until(() ->
            result.isDone() || printed.values().stream().anyMatch(text -> text.contains("here")));
    assertThat(result.isDone()).as("ended by itself: %s", result.getNow(null)).isFalse();
    return result;
  }

  private void awaitSpare() {
    await().timeout(Duration.ofSeconds(30)).until(shell::isSpareReady);
  }

  private void assertPrompt(Object kind, StopReport report) {
    if (ROUNDS > 1) {
      assertThat(report.took()).as("%s: %s", kind, report).isLessThanOrEqualTo(MOST);
    }
    assertTwo();
  }

  private void assertTwo() {
    assertThat(shell.evaluate("1 + 1").last())
        .isInstanceOfSatisfying(Outcome.Value.class, v -> assertThat(v.text()).isEqualTo("2"));
  }
}

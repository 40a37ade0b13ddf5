package workbench.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;
import workbench.probe.agent.OutputKind;
import workbench.shell.CellResult;
import workbench.shell.LabListener;
import workbench.shell.LabOptions;
import workbench.shell.LabShell;
import workbench.shell.Outcome;

/// How long it takes from the wish to stop a cell to the prompt, whatever the cell does. A spare is
/// ready each time.
final class StopTimes {
  private static final String STARTED = "System.out.println(\"started\"); ";

  /// What learners write, by name.
  private enum Code {
    SPINS("while (true) {}"),
    SLEEPS("Thread.sleep(1_000_000);"),
    PARKS("while (true) java.util.concurrent.locks.LockSupport.park();"),
    JOINS_FOREVER("Thread.currentThread().join();"),
    WAITS_FOR_A_PROMISE("new java.util.concurrent.CompletableFuture<String>().join();"),
    SLEEPS_AND_CATCHES_ALL("while (true) { try { Thread.sleep(1000); } catch (Throwable t) {} }"),
    SPINS_AND_CATCHES_ALL(
        "while (true) { try { while (true) Math.sqrt(2); } catch (Throwable t) {} }"),
    OVERFLOWS_AND_CATCHES_ALL(
        "Runnable[] r = new Runnable[1]; r[0] = () -> r[0].run();"
            + " while (true) { try { r[0].run(); } catch (StackOverflowError e) {} }"),
    ACCEPTS("new java.net.ServerSocket(0).accept();"),
    READS_A_SILENT_SOCKET(
        "var s = new java.net.ServerSocket(0);"
            + " new java.net.Socket(s.getInetAddress(), s.getLocalPort()).getInputStream().read();"),
    WAITS_FOR_A_LOCK(
        "var lock = new Object();"
            + " Thread.ofPlatform().daemon().start(() -> { synchronized (lock) { while (true) {} } });"
            + " Thread.sleep(20); synchronized (lock) {}"),
    CLOSES_A_BUSY_EXECUTOR(
        "try (var pool = java.util.concurrent.Executors.newFixedThreadPool(4)) {"
            + " for (int i = 0; i < 4; i++) pool.submit(() -> { while (true) {} }); }"),
    FLOODS("while (true) System.out.println(\"flood\");");

    private final String source;

    Code(String source) {
      this.source = source;
    }
  }

  private static final int ROUNDS = 5;
  private static final Duration MOST = Duration.ofMillis(500);
  private static final long INTO_IT_NANOS = 50_000_000;
  private static final long LOOK_AGAIN_NANOS = 2_000_000;

  private final LinkedBlockingQueue<String> printed = new LinkedBlockingQueue<>(1);
  private final LabShell shell;

  private StopTimes(LabOptions options) {
    this.shell =
        LabShell.start(
            options,
            new LabListener() {
              @Override
              public void printed(int cell, OutputKind stream, byte[] text) {
                var _ = printed.offer("printed");
              }
            });
  }

  static Figure measure() throws IOException, InterruptedException {
    StopTimes stops = new StopTimes(LabOptions.of(LabClassPath.read(), List.of()));
    double[] all = new double[ROUNDS * Code.values().length];
    Code worst = Code.SPINS;
    double most = 0;
    try (LabShell _ = stops.shell) {
      for (int i = 0; i < all.length; i++) {
        Code code = Code.values()[i % Code.values().length];
        all[i] = stops.milliseconds(code);
        if (all[i] > most) {
          most = all[i];
          worst = code;
        }
      }
    }
    return new Figure(
        "stop to prompt, the worst, against 500 ms",
        most / MOST.toMillis(),
        1,
        String.format(
            Locale.ROOT,
            "worst of %d stops of %d kinds of code: %.0f ms (%s); median %.0f ms",
            all.length,
            Code.values().length,
            Arrays.stream(all).max().orElse(0),
            worst.name().toLowerCase(Locale.ROOT).replace('_', ' '),
            Medians.of(all)));
  }

  /// From the wish until the cell's result is there.
  private double milliseconds(Code code) throws InterruptedException {
    while (!shell.isSpareReady()) {
      LockSupport.parkNanos(LOOK_AGAIN_NANOS);
    }
    printed.clear();
    long[] wished = new long[1];
    Thread stopper =
        Thread.ofPlatform()
            .start(() -> {
              try {
                printed.take();
                LockSupport.parkNanos(INTO_IT_NANOS);
                wished[0] = System.nanoTime();
                shell.stop().join();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    CellResult result = shell.evaluate("{ " + STARTED + code.source + " }");
    long prompt = System.nanoTime();
    stopper.join();
    if (!(result.last() instanceof Outcome.Stopped)
        || !(shell.evaluate("1 + 1").last() instanceof Outcome.Value(_, _, String two))
        || !two.equals("2")) {
      throw new IllegalStateException(code + " was not stopped: " + result);
    }
    var _ = shell.stop().join();
    return (prompt - wished[0]) / 1e6;
  }
}

package workbench.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import workbench.probe.agent.OutputKind;
import workbench.shell.LabListener;
import workbench.shell.LabOptions;
import workbench.shell.LabShell;
import workbench.shell.Outcome;

/// How long a learner waits when the lab JVM is killed in the middle of a cell: the spare takes
/// over and gets all declarations again. Against a shell that starts cold with the same ones.
final class SpareSwitch {
  private static final List<String> DECLARATIONS =
      List.of(
          "import java.util.*;",
          "import java.util.concurrent.*;",
          "import java.util.stream.*;",
          "int twice(int n) { return 2 * n; }",
          "int fourfold(int n) { return twice(twice(n)); }",
          "String join(List<String> parts) { return String.join(\", \", parts); }",
          "record Point(int x, int y) { int sum() { return x + y; } }",
          "interface Shape { double area(); }",
          "record Circle(double radius) implements Shape {"
              + " public double area() { return Math.PI * radius * radius; } }",
          "enum Colour { RED, GREEN, BLUE }");
  private static final String BUSY = "{ System.out.println(\"busy\"); while (true) {} }";
  private static final int ROUNDS = 15;
  private static final long LOOK_AGAIN_NANOS = 2_000_000;

  private SpareSwitch() {}

  static Figure measure() throws IOException {
    LabOptions options = LabOptions.of(LabClassPath.read(), DECLARATIONS);
    double[] cold = new double[ROUNDS];
    double[] warm = new double[ROUNDS];
    for (int i = -1; i < ROUNDS; i++) {
      double started = coldStart(options.spare(false));
      Busy busy = new Busy();
      try (LabShell shell = LabShell.start(options, busy)) {
        while (!shell.isSpareReady()) {
          LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
        double switched = switchOver(shell, busy);
        if (i >= 0) {
          cold[i] = started;
          warm[i] = switched;
        }
      }
    }
    String detail =
        String.format(
            Locale.ROOT,
            "medians of %d: %.0f ms against %.0f ms, %d declarations",
            ROUNDS,
            Medians.of(warm),
            Medians.of(cold),
            DECLARATIONS.size());
    return new Figure(
        "switch to the warm spare against a cold start",
        Medians.of(warm) / Medians.of(cold),
        0.1,
        detail);
  }

  private static double coldStart(LabOptions options) {
    long start = System.nanoTime();
    try (LabShell _ = LabShell.start(options, new LabListener() {})) {
      return (System.nanoTime() - start) / 1e6;
    }
  }

  /// Kills the lab JVM of a cell that spins, and answers the milliseconds until the prompt.
  private static double switchOver(LabShell shell, Busy busy) {
    AtomicLong killed = new AtomicLong();
    long process = shell.labProcessId();
    Thread killer =
        Thread.ofPlatform()
            .start(() -> {
              busy.await();
              killed.set(System.nanoTime());
              ProcessHandle.of(process).ifPresent(ProcessHandle::destroyForcibly);
            });
    List<Outcome> outcomes = new ArrayList<>();
    outcomes.add(shell.evaluate(BUSY).last());
    double milliseconds = (System.nanoTime() - killed.get()) / 1e6;
    outcomes.add(shell.evaluate("new Circle(fourfold(1)).area() > 50 && twice(2) == 4").last());
    join(killer);
    if (!(outcomes.getFirst() instanceof Outcome.LabDied)
        || !(outcomes.getLast() instanceof Outcome.Value(_, _, String text))
        || !text.equals("true")) {
      throw new IllegalStateException("The spare did not take over: " + outcomes);
    }
    return milliseconds;
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Tells when the cell is at work.
  private static final class Busy implements LabListener {
    private final CountDownLatch printed = new CountDownLatch(1);

    @Override
    public void printed(int cell, OutputKind stream, byte[] text) {
      printed.countDown();
    }

    void await() {
      try {
        printed.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}

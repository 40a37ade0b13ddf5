package workbench.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Ctrl-C: cancels what runs, waits until the command has put its things in order, and lets the
/// process end, all within a second. Java itself then exits with 130.
final class Interrupts {
  private static final Duration PATIENCE = Duration.ofMillis(800);
  private static final CountDownLatch FINISHED = new CountDownLatch(1);
  private static volatile boolean interrupted;

  private Interrupts() {}

  /// Has the action run when the user interrupts. The command goes on and should soon come to its
  /// end.
  static void onInterrupt(Runnable cancel) {
    Thread hook =
        Thread.ofPlatform()
            .name("interrupt")
            .unstarted(() -> {
              // The process may as well end because the command is over.
              if (FINISHED.getCount() > 0) {
                interrupted = true;
                cancel.run();
                await();
              }
            });
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private static void await() {
    try {
      var _ = FINISHED.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// The command has come to its end: nobody needs to wait for it any more.
  static void finished() {
    FINISHED.countDown();
  }

  /// Whether the user has interrupted.
  static boolean happened() {
    return interrupted;
  }

  /// Goes no further if the user has interrupted.
  ///
  /// @throws CliFailure if so
  static void check() {
    if (interrupted) {
      throw new CliFailure(ExitCode.INTERRUPTED, "Interrupted.");
    }
  }
}

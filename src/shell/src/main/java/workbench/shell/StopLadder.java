package workbench.shell;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import workbench.shell.StopReport.Rung;
import workbench.shell.StopReport.Step;

/// Stops what runs by means that grow harsher, each given a moment to work. The last one always
/// works.
///
/// Between the wish and the prompt lie at most 500 ms: 90 ms of patience with code that runs by
/// itself, 340 ms with a run of a variant, which closes its downloads and removes its partial
/// files; the rest is for the spare to take over.
final class StopLadder {
  private static final Duration CANCEL = Duration.ofMillis(250);
  private static final Duration INTERRUPT = Duration.ofMillis(50);
  private static final Duration INTERRUPT_AGAIN = Duration.ofMillis(40);

  /// What is stopped.
  interface Target {
    /// Whether a run of a variant is under way: it is cancelled first.
    boolean isRun();

    void cancel();

    void interrupt();

    void kill();

    /// Waits until nothing runs, and answers whether so.
    boolean awaitEnd(Duration patience) throws InterruptedException;
  }

  private StopLadder() {}

  /// Climbs until the target has ended, or is killed.
  static List<Step> climb(Target target, long wishedAtNanos) throws InterruptedException {
    List<Step> steps = new ArrayList<>();
    record Try(Rung rung, BooleanSupplier isFit, Runnable action, Duration patience) {}
    List<Try> tries =
        List.of(
            new Try(Rung.CANCEL, target::isRun, target::cancel, CANCEL),
            new Try(Rung.INTERRUPT, () -> true, target::interrupt, INTERRUPT),
            new Try(Rung.INTERRUPT_AGAIN, () -> true, target::interrupt, INTERRUPT_AGAIN),
            new Try(Rung.KILL, () -> true, target::kill, Duration.ZERO));
    for (Try next : tries) {
      if (next.isFit.getAsBoolean()) {
        steps.add(new Step(next.rung, Duration.ofNanos(System.nanoTime() - wishedAtNanos)));
        next.action.run();
        if (target.awaitEnd(next.patience)) {
          break;
        }
      }
    }
    return steps;
  }
}

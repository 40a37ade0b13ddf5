package workbench.ui.output;

import static workbench.ui.kit.Texts.text;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import workbench.shell.LabFailure;
import workbench.shell.StopReport;

/// The thread on which a screen waits for its lab JVM, one thing after the other.
public final class LabThread implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(LabThread.class.getName());

  private final ExecutorService thread;
  private final Consumer<String> broken;

  /// @param name of the thread
  /// @param broken told, on that thread, why something could not be done, in a sentence
  public LabThread(String name, Consumer<String> broken) {
    this.thread =
        Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
    this.broken = broken;
  }

  /// Has the work done after all that was given before; not at all once this is closed.
  public void submit(Runnable work) {
    try {
      thread.execute(() -> run(work));
    } catch (RejectedExecutionException e) {
      LOG.log(Level.FINE, "The screen is closing", e);
    }
  }

  private void run(Runnable work) {
    try {
      work.run();
    } catch (LabFailure e) {
      broken.accept(String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "A lab failed", e);
      broken.accept(text("sandbox.unforeseen", e));
    }
  }

  /// Stops the cell that is about to run or runs. A wish that comes before it has quite begun finds
  /// nothing to stop, and is made again. It does not wait.
  ///
  /// @param stop makes the wish
  /// @param isWished whether it still is; asked on the FX thread
  public static void stop(
      Supplier<CompletableFuture<StopReport>> stop, BooleanSupplier isWished, Executor fx) {
    if (isWished.getAsBoolean()) {
      var _ =
          stop.get()
              .thenAcceptAsync(
                  report -> {
                    if (report.steps().isEmpty()) {
                      stop(stop, isWished, fx);
                    }
                  },
                  fx);
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}

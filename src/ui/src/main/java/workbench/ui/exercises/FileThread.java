package workbench.ui.exercises;

import static workbench.ui.kit.Texts.text;

import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import workbench.tutor.catalogue.CatalogueFailure;
import workbench.ui.files.FileWords;

/// The one thread on which the screen reads and writes files, in order.
final class FileThread implements AutoCloseable {
  /// Something to do with files.
  interface Work {
    void run() throws IOException;
  }

  private static final Logger LOG = Logger.getLogger(FileThread.class.getName());
  private static final long LAST_WRITE_SECONDS = 3;

  private final Executor fx;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("exercises").factory());

  FileThread(Executor fx) {
    this.fx = fx;
  }

  /// Does it after all that came before.
  ///
  /// @param complain told a sentence on the FX thread if it fails
  void submit(Work work, Consumer<String> complain) {
    try {
      thread.execute(() -> perform(work, complain));
    } catch (RejectedExecutionException e) {
      LOG.log(Level.FINE, "The window is closing", e);
    }
  }

  private void perform(Work work, Consumer<String> complain) {
    try {
      work.run();
    } catch (IOException e) {
      LOG.log(Level.FINE, "Files of an exercise failed", e);
      fx.execute(() -> complain.accept(FileWords.of(e)));
    } catch (CatalogueFailure e) {
      fx.execute(() -> complain.accept(String.valueOf(e.getMessage())));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The exercises failed", e);
      fx.execute(() -> complain.accept(text("sandbox.unforeseen", e)));
    }
  }

  /// Does it again and again, until that is cancelled. If it fails, it is tried again next time.
  Future<?> repeat(Work work, long periodMillis) {
    return thread.scheduleWithFixedDelay(
        () -> perform(work, _ -> {}), periodMillis, periodMillis, TimeUnit.MILLISECONDS);
  }

  /// Does what there is to do, for a few seconds at most.
  @Override
  public void close() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(LAST_WRITE_SECONDS, TimeUnit.SECONDS)) {
        LOG.warning("The exercises' files could not be written in time");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

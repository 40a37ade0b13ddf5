package workbench.bench.recording;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The one thread on which a store does what it does, in the order in which it was asked to.
final class StoreThread implements Executor {
  private static final Logger LOG = Logger.getLogger(StoreThread.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final ScheduledThreadPoolExecutor thread =
      new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("recordings").factory());

  @Override
  public void execute(Runnable work) {
    thread.execute(() -> attempt(work));
  }

  void every(Duration period, Runnable work) {
    long millis = period.toMillis();
    var _ =
        thread.scheduleWithFixedDelay(() -> attempt(work), millis, millis, TimeUnit.MILLISECONDS);
  }

  private static void attempt(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The store of recordings failed", e);
    }
  }

  /// Does something in its turn and waits for it.
  ///
  /// @param cannot what is told if it fails, without a full stop
  /// @throws RecordingFailure if it fails, the thread is closed or the caller is interrupted
  <T> T call(String cannot, Callable<T> work) throws RecordingFailure {
    try {
      Future<T> result = thread.submit(work);
      return result.get();
    } catch (ExecutionException e) {
      throw switch (e.getCause()) {
        case RecordingFailure failure -> failure;
        case IOException io -> new RecordingFailure(cannot, io);
        case null, default -> new RecordingFailure(cannot, new IOException(e.getCause()));
      };
    } catch (RejectedExecutionException e) {
      throw new RecordingFailure(cannot, new IOException("the window is closing", e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RecordingFailure(cannot, new IOException("it was interrupted", e));
    }
  }

  /// Does what there is still to do, and this last; waits for it a few seconds at the most.
  void finish(Runnable last) {
    try {
      execute(last);
      thread.shutdown();
      if (!thread.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.log(Level.WARNING, "The disk does not answer");
      }
    } catch (RejectedExecutionException e) {
      LOG.log(Level.FINE, "Closed before", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

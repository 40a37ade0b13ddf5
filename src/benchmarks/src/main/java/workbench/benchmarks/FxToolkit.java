package workbench.benchmarks;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;

/// JavaFX in this process, started once.
final class FxToolkit {
  private static boolean isStarted;

  private FxToolkit() {}

  static synchronized void start() throws InterruptedException {
    if (!isStarted) {
      isStarted = true;
      CountDownLatch ready = new CountDownLatch(1);
      Platform.startup(ready::countDown);
      Platform.setImplicitExit(false);
      ready.await();
    }
  }

  /// Does something on the FX thread and waits for it.
  static <T> T call(Callable<T> action) throws InterruptedException, ExecutionException {
    FutureTask<T> task = new FutureTask<>(action);
    Platform.runLater(task);
    return task.get();
  }
}

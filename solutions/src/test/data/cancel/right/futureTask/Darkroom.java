package workbench.exercises.cancel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.function.UnaryOperator;
import workbench.labs.Tools;

/// Develops pictures row by row, off the UI thread.
public final class Darkroom {
  private final Tools t;

  public Darkroom(Tools t) {
    this.t = t;
  }

  public CompletableFuture<List<int[]>> develop(List<int[]> rows, UnaryOperator<int[]> filter) {
    CompletableFuture<List<int[]>> promise = new CompletableFuture<>();
    FutureTask<Void> task =
        new FutureTask<>(
            () -> {
              try {
                List<int[]> developed = new ArrayList<>();
                for (int[] row : rows) {
                  if (Thread.currentThread().isInterrupted()) {
                    throw new CancellationException();
                  }
                  developed.add(filter.apply(row));
                }
                promise.complete(developed);
              } catch (Throwable e) {
                promise.completeExceptionally(e);
              }
              return null;
            });
    promise.whenComplete((developed, failure) -> {
      if (promise.isCancelled()) {
        task.cancel(true);
      }
    });
    t.cpuPool().execute(task);
    return promise;
  }
}

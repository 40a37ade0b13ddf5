// fails: anotherPictureIsNotAffected
package workbench.exercises.cancel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import workbench.labs.Tools;

/// Develops pictures row by row, off the UI thread.
public final class Darkroom {
  private final Tools t;
  private volatile boolean cancelled;

  public Darkroom(Tools t) {
    this.t = t;
  }

  public CompletableFuture<List<int[]>> develop(List<int[]> rows, UnaryOperator<int[]> filter) {
    CompletableFuture<List<int[]>> promise =
        CompletableFuture.supplyAsync(
            () -> {
              List<int[]> developed = new ArrayList<>();
              for (int[] row : rows) {
                if (cancelled) {
                  throw new CancellationException();
                }
                developed.add(filter.apply(row));
              }
              return developed;
            },
            t.cpuPool());
    promise.whenComplete((developed, failure) -> {
      if (promise.isCancelled()) {
        cancelled = true;
      }
    });
    return promise;
  }
}

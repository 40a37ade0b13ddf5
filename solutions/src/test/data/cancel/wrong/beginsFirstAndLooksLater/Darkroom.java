// fails: whatIsCancelledBeforeItsTurnNeverBegins
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

  public Darkroom(Tools t) {
    this.t = t;
  }

  public CompletableFuture<List<int[]>> develop(List<int[]> rows, UnaryOperator<int[]> filter) {
    CompletableFuture<List<int[]>> promise = new CompletableFuture<>();
    t.cpuPool()
        .execute(() -> {
          try {
            List<int[]> developed = new ArrayList<>();
            for (int[] row : rows) {
              developed.add(filter.apply(row));
              if (promise.isCancelled()) {
                throw new CancellationException();
              }
            }
            promise.complete(developed);
          } catch (RuntimeException e) {
            promise.completeExceptionally(e);
          }
        });
    return promise;
  }
}

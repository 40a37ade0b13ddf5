package workbench.exercises.cancel;

import java.util.ArrayList;
import java.util.List;
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
    row(rows, filter, new ArrayList<>(), promise);
    return promise;
  }

  private void row(
      List<int[]> rows,
      UnaryOperator<int[]> filter,
      List<int[]> developed,
      CompletableFuture<List<int[]>> promise) {
    if (developed.size() == rows.size()) {
      promise.complete(developed);
      return;
    }
    t.cpuPool()
        .execute(() -> {
          if (promise.isDone()) {
            return;
          }
          try {
            developed.add(filter.apply(rows.get(developed.size())));
          } catch (RuntimeException e) {
            promise.completeExceptionally(e);
            return;
          }
          row(rows, filter, developed, promise);
        });
  }
}

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

  /// Applies a filter to each row of a picture, one after the other, on `t.cpuPool()`. Called on
  /// the UI thread.
  ///
  /// The promise fails if the filter does. When the promise is cancelled, the work stops: the row
  /// that is under way may be finished, and no other one begins.
  ///
  /// @param filter computes a new row from a row; it neither waits nor looks at interrupts
  /// @return a promise of the new rows, in the order of the old
  public CompletableFuture<List<int[]>> develop(List<int[]> rows, UnaryOperator<int[]> filter) {
    // TODO cancel() on this promise does not stop the loop.
    return CompletableFuture.supplyAsync(
        () -> {
          List<int[]> developed = new ArrayList<>();
          for (int[] row : rows) {
            developed.add(filter.apply(row));
          }
          return developed;
        },
        t.cpuPool());
  }
}

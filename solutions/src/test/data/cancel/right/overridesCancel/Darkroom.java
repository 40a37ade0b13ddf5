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

  private static final class Development extends CompletableFuture<List<int[]>> {
    private volatile boolean stopped;

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
      stopped = true;
      return super.cancel(mayInterruptIfRunning);
    }
  }

  public CompletableFuture<List<int[]>> develop(List<int[]> rows, UnaryOperator<int[]> filter) {
    Development development = new Development();
    t.cpuPool()
        .execute(() -> {
          List<int[]> developed = new ArrayList<>();
          try {
            for (int i = 0; i < rows.size() && !development.stopped; i++) {
              developed.add(filter.apply(rows.get(i)));
            }
          } catch (Throwable e) {
            development.completeExceptionally(e);
          }
          development.complete(developed);
        });
    return development;
  }
}

package workbench.exercises.mirrors;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import workbench.labs.Tools;

/// Downloads a photograph that several servers have.
public final class Mirrors {
  private final Tools t;

  public Mirrors(Tools t) {
    this.t = t;
  }

  /// Asks all mirrors at once and answers whichever photograph comes first. The other downloads are
  /// given up then. A mirror that fails does not count as long as another one may still answer.
  /// Called on the UI thread.
  ///
  /// @param mirrors addresses of the same photograph, at least one
  /// @return a promise that fails once all mirrors have failed
  public CompletableFuture<byte[]> fetch(List<URI> mirrors) {
    return CompletableFuture.supplyAsync(
        () -> {
          try (ExecutorService each = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<byte[]>> tasks = new ArrayList<>();
            for (URI mirror : mirrors) {
              tasks.add(() -> t.downloadBlocking(mirror));
            }
            return each.invokeAny(tasks);
          } catch (InterruptedException | ExecutionException e) {
            throw new CompletionException(e.getCause());
          }
        },
        t.virtualThreads());
  }
}

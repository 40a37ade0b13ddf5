// fails: noThreadWaitsForAMirror
package workbench.exercises.mirrors;

import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import workbench.labs.Tools;

/// Several servers that have the same photograph.
public final class Mirrors {
  private final Tools t;

  public Mirrors(Tools t) {
    this.t = t;
  }

  public CompletableFuture<byte[]> download(List<URI> mirrors) {
    List<Callable<byte[]>> tasks =
        mirrors.stream().map(m -> (Callable<byte[]>) () -> t.downloadBlocking(m)).toList();
    return CompletableFuture.supplyAsync(
        () -> {
          try (ExecutorService pool = Executors.newFixedThreadPool(mirrors.size())) {
            return pool.invokeAny(tasks);
          } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        },
        t.background());
  }
}

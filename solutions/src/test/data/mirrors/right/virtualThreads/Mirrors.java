package workbench.exercises.mirrors;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Future;
import workbench.labs.Tools;

/// Several servers that have the same photograph.
public final class Mirrors {
  private final Tools t;

  public Mirrors(Tools t) {
    this.t = t;
  }

  public CompletableFuture<byte[]> download(List<URI> mirrors) {
    return CompletableFuture.supplyAsync(
        () -> {
          var service = new ExecutorCompletionService<byte[]>(t.virtualThreads());
          List<Future<byte[]>> downloads = new ArrayList<>();
          for (URI mirror : mirrors) {
            downloads.add(service.submit(() -> t.downloadBlocking(mirror)));
          }
          RuntimeException all = new RuntimeException("All mirrors failed.");
          try {
            for (int i = 0; i < mirrors.size(); i++) {
              Future<byte[]> over = service.take();
              if (over.state() == Future.State.SUCCESS) {
                return over.resultNow();
              }
              all.addSuppressed(over.exceptionNow());
            }
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          } finally {
            downloads.forEach(d -> d.cancel(true));
          }
          throw all;
        },
        t.virtualThreads());
  }
}

package workbench.exercises.mirrors;

import java.net.URI;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import workbench.labs.Tools;

/// Several servers that have the same photograph.
public final class Mirrors {
  private final Tools t;

  public Mirrors(Tools t) {
    this.t = t;
  }

  public CompletableFuture<byte[]> download(List<URI> mirrors) {
    CompletableFuture<byte[]> first = new CompletableFuture<>();
    Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    AtomicInteger left = new AtomicInteger(mirrors.size());
    for (URI mirror : mirrors) {
      CompletableFuture<byte[]> download = t.download(mirror);
      first.whenComplete((bytes, failure) -> download.cancel(true));
      download.whenComplete((bytes, failure) -> {
        if (failure == null) {
          first.complete(bytes);
          return;
        }
        failures.add(failure);
        if (left.decrementAndGet() == 0) {
          RuntimeException all = new RuntimeException("All mirrors failed.");
          failures.forEach(all::addSuppressed);
          first.completeExceptionally(all);
        }
      });
    }
    return first;
  }
}

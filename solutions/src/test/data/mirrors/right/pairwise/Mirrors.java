package workbench.exercises.mirrors;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
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
    CompletableFuture<byte[]> head = t.download(mirrors.getFirst());
    if (mirrors.size() == 1) {
      return head;
    }
    CompletableFuture<byte[]> tail = fetch(mirrors.subList(1, mirrors.size()));
    CompletableFuture<byte[]> either = new CompletableFuture<>();
    head.thenAccept(either::complete);
    tail.thenAccept(either::complete);
    head.exceptionally(e -> { tail.exceptionally(f -> { either.completeExceptionally(f); return null; }); return null; });
    either.whenComplete((photograph, failure) -> {
      head.cancel(true);
      tail.cancel(true);
    });
    return either;
  }
}

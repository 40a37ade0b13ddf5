package workbench.exercises.deadline;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import workbench.labs.Tools;

/// Pictures for a window that does not like to wait.
public final class Preview {
  private final Tools t;

  public Preview(Tools t) {
    this.t = t;
  }

  public CompletableFuture<byte[]> fetch(URI source, Duration limit, byte[] fallback) {
    CompletableFuture<byte[]> download = t.download(source);
    return download
        .thenApply(bytes -> bytes)
        .orTimeout(limit.toNanos(), TimeUnit.NANOSECONDS)
        .exceptionally(failure -> {
          if (failure instanceof TimeoutException) {
            download.cancel(true);
          }
          return fallback;
        });
  }
}

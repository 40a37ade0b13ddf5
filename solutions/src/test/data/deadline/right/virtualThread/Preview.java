package workbench.exercises.deadline;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
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
    return CompletableFuture.supplyAsync(
        () -> {
          CompletableFuture<byte[]> download = t.download(source);
          try {
            return download.get(limit.toNanos(), TimeUnit.NANOSECONDS);
          } catch (TimeoutException e) {
            download.cancel(true);
            return fallback;
          } catch (ExecutionException e) {
            return fallback;
          } catch (InterruptedException e) {
            download.cancel(true);
            Thread.currentThread().interrupt();
            return fallback;
          }
        },
        t.virtualThreads());
  }
}

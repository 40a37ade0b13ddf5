package workbench.pipeline;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;

/// Downloads images, any number at a time, without a thread for each.
///
/// It owns two threads: one for callbacks and one for the clock. Beside them stands the client's
/// selector thread, which the JDK makes and names, and at the end of every exchange the JDK passes
/// through the common pool for an instant. Without an executor of its own the client would make a
/// pool that grows with the load.
///
/// A name is looked up on the callback thread, and a lookup blocks: a slow name server slows all.
public final class Downloader implements AutoCloseable {
  private final Limits limits;
  private final ExecutorService callbacks;
  private final ScheduledThreadPoolExecutor timer;
  private final HttpClient client;
  private final Set<Download> inFlight = ConcurrentHashMap.newKeySet();

  /// @param threads makes the callback thread and the clock's thread
  public Downloader(Limits limits, ThreadFactory threads) {
    this.limits = limits;
    callbacks = Executors.newSingleThreadExecutor(threads);
    timer = new ScheduledThreadPoolExecutor(1, threads);
    timer.setRemoveOnCancelPolicy(true);
    client =
        HttpClient.newBuilder()
            .executor(callbacks)
            .connectTimeout(shorter(limits.connectTimeout(), limits.stallTimeout()))
            .followRedirects(HttpClient.Redirect.NEVER)
            .proxy(new LoopbackDirect())
            .build();
  }

  /// Makes an address of a text.
  ///
  /// @throws OperationFailure [Reason#NOT_A_URL] or [Reason#UNSUPPORTED_SCHEME]
  public static URI parse(String text) {
    return Addresses.parse(text);
  }

  /// Starts to download; no thread waits for it.
  ///
  /// The future is completed on the callback thread, or, if a time limit was exceeded, on the
  /// clock's thread; a continuation without an executor of its own runs there (or at once on the
  /// caller's thread if the download is complete already), and while it does, every other download
  /// of this downloader stands still. Cancelling the future, with either argument, closes the
  /// connection. It fails with an [OperationFailure], which names the address; the future itself
  /// carries it bare, and a stage that depends on it wraps it in a `CompletionException`.
  ///
  /// Connecting counts as silence: with a [Limits#stallTimeout()] shorter than the
  /// [Limits#connectTimeout()] the former limits both.
  public CompletableFuture<byte[]> download(URI uri) {
    Download download;
    try {
      download = new Download(Addresses.check(uri), client, callbacks, timer, limits);
      download.start();
    } catch (OperationFailure | RejectedExecutionException unusableOrClosed) {
      return CompletableFuture.failedFuture(unusableOrClosed);
    }
    inFlight.add(download);
    CompletableFuture<byte[]> result = download.result();
    var _ = result.whenComplete((body, failure) -> inFlight.remove(download));
    if (timer.isShutdown()) {
      result.cancel(true);
    }
    return result;
  }

  /// Downloads while the caller's thread waits.
  ///
  /// It waits as `HttpClient.send` does, in `CompletableFuture.get`, which tells a fork-join pool
  /// that the thread is blocked: on the common pool that pool adds a thread for the time being; on
  /// a fixed pool the thread is simply gone.
  ///
  /// @throws OperationFailure as [#download(URI)] fails
  /// @throws CancellationException if the thread is interrupted, which closes the connection and
  ///   leaves the interrupt flag set; or if the downloader is closed
  public byte[] downloadBlocking(URI uri) {
    CompletableFuture<byte[]> download = download(uri);
    try {
      return download.get();
    } catch (InterruptedException e) {
      download.cancel(true);
      Thread.currentThread().interrupt();
      throw new CancellationException(uri + " was not downloaded: the thread was interrupted.");
    } catch (ExecutionException e) {
      throw e.getCause() instanceof OperationFailure failure
          ? failure
          : new IllegalStateException(uri + " failed unexpectedly.", e.getCause());
    }
  }

  /// Cancels the downloads in flight and ends the threads; does not wait for them.
  @Override
  public void close() {
    inFlight.forEach(download -> download.result().cancel(true));
    client.shutdownNow();
    timer.shutdownNow();
    callbacks.shutdown();
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}

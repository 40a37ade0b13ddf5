package workbench.pipeline;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;

/// One download on its way: the requests it takes, redirects included, and the clock that runs
/// beside them.
///
/// The clock is one alarm that sets itself anew. `HttpRequest.timeout` would not do: it stops
/// counting once the answer's head is there, so a body may stall for ever (JDK-8208693).
final class Download {
  /// Lets the client's connect timeout speak before the alarm when both are equally long.
  private static final Duration CONNECT_GRACE = Duration.ofMillis(250);

  private final HttpClient client;
  private final Executor callbacks;
  private final ScheduledExecutorService timer;
  private final Limits limits;
  private final CompletableFuture<byte[]> result = new CompletableFuture<>();
  private final long startNanos = System.nanoTime();

  private volatile URI address;
  private volatile Listener listener;
  private volatile @Nullable Future<?> exchange;
  private volatile @Nullable Future<?> alarm;

  Download(
      URI address,
      HttpClient client,
      Executor callbacks,
      ScheduledExecutorService timer,
      Limits limits) {
    this.address = address;
    this.client = client;
    this.callbacks = callbacks;
    this.timer = timer;
    this.limits = limits;
    this.listener = new Listener(address, limits, CONNECT_GRACE);
  }

  CompletableFuture<byte[]> result() {
    return result;
  }

  void start() {
    var _ = result.whenComplete((body, failure) -> stop());
    watch();
    var _ =
        fetch(limits.maxRedirects())
            .whenCompleteAsync(
                (body, failure) -> {
                  if (failure == null) {
                    result.complete(body);
                  } else {
                    fail(DownloadFailures.explain(address, failure, listener.bodyBegun()));
                  }
                },
                callbacks);
  }

  private CompletableFuture<byte[]> fetch(int redirectsLeft) {
    return send()
        .thenCompose(response -> {
          if (response.statusCode() / 100 == 2) {
            return CompletableFuture.completedFuture(response.body().take());
          }
          address =
              Redirects.next(
                  address,
                  response.statusCode(),
                  response.headers().firstValue("Location"),
                  redirectsLeft);
          return fetch(redirectsLeft - 1);
        });
  }

  private CompletableFuture<HttpResponse<Parcel>> send() {
    var request = HttpRequest.newBuilder(address);
    if ("http".equalsIgnoreCase(address.getScheme())) {
      request.version(HttpClient.Version.HTTP_1_1);
    }
    listener = new Listener(address, limits, CONNECT_GRACE);
    CompletableFuture<HttpResponse<Parcel>> sent = client.sendAsync(request.build(), listener);
    exchange = sent;
    if (result.isDone()) {
      stop();
    }
    return sent;
  }

  private void watch() {
    long nowNanos = System.nanoTime();
    long leftNanos = limits.totalTimeout().toNanos() - (nowNanos - startNanos);
    long patienceNanos = limits.stallTimeout().toNanos() - (nowNanos - listener.heardNanos());
    if (leftNanos <= 0) {
      fail(
          new OperationFailure(
              Reason.DEADLINE,
              address.toString(),
              "was not complete after " + seconds(limits.totalTimeout()) + "; try again."));
    } else if (patienceNanos <= 0) {
      fail(
          new OperationFailure(
              Reason.STALLED,
              address.toString(),
              "sent nothing for " + seconds(limits.stallTimeout()) + "; try again."));
    } else {
      alarm = timer.schedule(this::watch, Math.min(leftNanos, patienceNanos), NANOSECONDS);
      if (result.isDone()) {
        stop();
      }
    }
  }

  private static String seconds(Duration time) {
    return "%.3g s".formatted(time.toMillis() / 1000.0);
  }

  private void fail(OperationFailure failure) {
    result.completeExceptionally(failure);
  }

  /// Runs once the result is there, by whatever way, and again by whoever comes too late to see it.
  private void stop() {
    cancel(alarm);
    cancel(exchange);
  }

  private static void cancel(@Nullable Future<?> task) {
    if (task != null) {
      task.cancel(true);
    }
  }
}

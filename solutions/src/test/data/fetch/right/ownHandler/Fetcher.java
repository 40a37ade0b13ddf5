package workbench.exercises.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;

/// Downloads by Java's own HTTP client.
public final class Fetcher {
  private final HttpClient client;

  /// @param client is used for all requests
  public Fetcher(HttpClient client) {
    this.client = client;
  }

  /// Downloads what lies at the address. Called on the UI thread.
  ///
  /// @return a promise of the body; it fails with an `IOException` that names the status if that is
  ///   not 200, and as the client does if nothing arrives
  public CompletableFuture<byte[]> fetch(URI address) {
    CompletableFuture<byte[]> promise = new CompletableFuture<>();
    client
        .sendAsync(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofInputStream())
        .whenComplete(
            (response, failure) -> {
              if (failure != null) {
                promise.completeExceptionally(failure);
              } else if (response.statusCode() != 200) {
                promise.completeExceptionally(new IOException("" + response.statusCode()));
              } else {
                try (var in = response.body()) {
                  promise.complete(in.readAllBytes());
                } catch (IOException e) {
                  promise.completeExceptionally(e);
                }
              }
            });
    return promise;
  }
}

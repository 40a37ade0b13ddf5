package workbench.pipeline;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/// A body that is collected as it arrives, up to a limit. What a server announces is not believed:
/// memory grows only with what was received.
final class DownloadBody implements BodySubscriber<Parcel> {
  private final CompletableFuture<Parcel> whole = new CompletableFuture<>();
  private final List<ByteBuffer> parts = new ArrayList<>();
  private final long maxBytes;
  private final OperationFailure tooLarge;
  private final Runnable heard;
  private @Nullable Subscription subscription;
  private long received;

  /// @param tooLarge what to fail with beyond `maxBytes`
  /// @param heard called whenever something arrives
  DownloadBody(long maxBytes, OperationFailure tooLarge, Runnable heard) {
    this.maxBytes = maxBytes;
    this.tooLarge = tooLarge;
    this.heard = heard;
  }

  @Override
  public void onSubscribe(Subscription subscription) {
    this.subscription = subscription;
    subscription.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> part) {
    heard.run();
    received += part.stream().mapToLong(ByteBuffer::remaining).sum();
    if (received <= maxBytes) {
      parts.addAll(part);
    } else if (subscription != null) {
      subscription.cancel();
      onError(tooLarge);
    }
  }

  @Override
  public void onError(Throwable failure) {
    parts.clear();
    whole.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    byte[] bytes = new byte[(int) received];
    int at = 0;
    for (ByteBuffer part : parts) {
      int length = part.remaining();
      part.get(bytes, at, length);
      at += length;
    }
    parts.clear();
    whole.complete(new Parcel(bytes));
  }

  @Override
  public CompletionStage<Parcel> getBody() {
    return whole;
  }
}

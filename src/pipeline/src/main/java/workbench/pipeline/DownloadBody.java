package workbench.pipeline;

import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/// A body that is collected as it arrives, up to a limit. What a server announces is not believed:
/// memory grows only with what was received.
final class DownloadBody implements BodySubscriber<byte[]> {
  private final BodySubscriber<byte[]> whole = BodySubscribers.ofByteArray();
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
    whole.onSubscribe(subscription);
  }

  @Override
  public void onNext(List<ByteBuffer> part) {
    heard.run();
    received += part.stream().mapToLong(ByteBuffer::remaining).sum();
    if (received <= maxBytes) {
      whole.onNext(part);
    } else if (subscription != null) {
      subscription.cancel();
      whole.onError(tooLarge);
    }
  }

  @Override
  public void onError(Throwable failure) {
    whole.onError(failure);
  }

  @Override
  public void onComplete() {
    whole.onComplete();
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return whole.getBody();
  }
}

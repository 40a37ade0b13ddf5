package workbench.pipeline;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/// A body that nobody wants: its connection is closed and the download fails.
final class RefusedBody implements BodySubscriber<Parcel> {
  private final CompletableFuture<Parcel> body = new CompletableFuture<>();
  private final OperationFailure why;

  RefusedBody(OperationFailure why) {
    this.why = why;
  }

  @Override
  public void onSubscribe(Subscription subscription) {
    subscription.cancel();
    body.completeExceptionally(why);
  }

  @Override
  public void onNext(List<ByteBuffer> part) {}

  @Override
  public void onError(Throwable failure) {}

  @Override
  public void onComplete() {}

  @Override
  public CompletionStage<Parcel> getBody() {
    return body;
  }
}

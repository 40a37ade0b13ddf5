package workbench.pipeline;

import java.net.URI;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.time.Duration;

/// What one request hears of its answer, and when it last heard anything. It knows nothing of the
/// download that it belongs to: the JDK's client keeps it as long as the connection lives.
final class Listener implements BodyHandler<Parcel> {
  private final URI address;
  private final Limits limits;
  private volatile long heardNanos;
  private volatile boolean bodyBegun;

  /// @param grace how much later than now the silence begins
  Listener(URI address, Limits limits, Duration grace) {
    this.address = address;
    this.limits = limits;
    this.heardNanos = System.nanoTime() + grace.toNanos();
  }

  /// On the clock of `System.nanoTime`.
  long heardNanos() {
    return heardNanos;
  }

  /// Whether the answer's head is there.
  boolean bodyBegun() {
    return bodyBegun;
  }

  @Override
  public BodySubscriber<Parcel> apply(ResponseInfo head) {
    heard();
    bodyBegun = true;
    int hundreds = head.statusCode() / 100;
    if (hundreds != 2 && hundreds != 3) {
      return new RefusedBody(Redirects.badStatus(address, head.statusCode()));
    }
    var tooLarge =
        new OperationFailure(
            Reason.BODY_TOO_LARGE,
            address.toString(),
            "is larger than the %,d bytes allowed.".formatted(limits.maxBodyBytes()));
    long announced = head.headers().firstValueAsLong("Content-Length").orElse(0);
    return announced > limits.maxBodyBytes()
        ? new RefusedBody(tooLarge)
        : new DownloadBody(limits.maxBodyBytes(), tooLarge, this::heard);
  }

  private void heard() {
    heardNanos = System.nanoTime();
  }
}

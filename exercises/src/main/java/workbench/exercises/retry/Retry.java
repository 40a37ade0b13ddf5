package workbench.exercises.retry;

import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import workbench.labs.Tools;
import workbench.pipeline.Reason;

/// Downloads from a server that is busy now and then.
public final class Retry {
  /// What may be gone in a moment. All other failures stay, however often one tries.
  private static final Set<Reason> PASSING =
      EnumSet.of(Reason.HTTP_STATUS, Reason.STALLED, Reason.CONNECTION_LOST);

  private final Tools t;

  public Retry(Tools t) {
    this.t = t;
  }

  /// Downloads, and tries again if it fails with an [OperationFailure] whose reason is one of those
  /// that pass. Before the second attempt it waits for the delay, and before each further one twice
  /// as long as before the last. If the last attempt fails, too, the promise fails with that
  /// failure. Called on the UI thread; no thread waits.
  ///
  /// When the promise is cancelled, there are no further attempts.
  ///
  /// @param attempts how many there may be in all; 1 or more
  /// @param delay before the second attempt
  /// @return a promise of what was downloaded
  public CompletableFuture<byte[]> download(URI source, int attempts, Duration delay) {
    // TODO Try again, later.
    throw new UnsupportedOperationException("Not solved yet.");
  }
}

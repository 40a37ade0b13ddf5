package workbench.pipeline;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/// The future of a save. It is either cancelled or takes the target's place, never both: whichever
/// comes first decides, and the other is refused.
final class Saving extends CompletableFuture<Path> {
  private final AtomicBoolean decided = new AtomicBoolean();

  /// Whether the file may now take the target's place.
  boolean mayCommit() {
    return !isDone() && decided.compareAndSet(false, true);
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    return decided.compareAndSet(false, true) ? super.cancel(mayInterruptIfRunning) : isCancelled();
  }
}

package workbench.shell;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/// Starts lab JVMs, and keeps one ahead if it is to: connected, but without instruments, so that it
/// costs nothing but memory until it is taken.
final class LabSupply implements AutoCloseable {
  private final LabOptions options;
  private final LabListener listener;

  // Guarded by this.
  private @Nullable CompletableFuture<LabProcess> spare;
  private boolean closed;

  LabSupply(LabOptions options, LabListener listener) {
    this.options = options;
    this.listener = listener;
  }

  /// A lab JVM: the spare as soon as it is there, or a new one.
  ///
  /// @throws LabFailure if it does not come up, or the supply is closed
  LabProcess take() {
    CompletableFuture<LabProcess> taken;
    synchronized (this) {
      if (closed) {
        throw new LabFailure("The shell is closed.");
      }
      taken = spare;
      spare = null;
    }
    return taken == null ? LabStart.lab(options, listener) : joined(taken);
  }

  /// A spare that has died while it waited is of no use.
  private LabProcess joined(CompletableFuture<LabProcess> started) {
    try {
      LabProcess lab = started.join();
      if (lab.isAlive()) {
        return lab;
      }
      lab.close();
    } catch (CompletionException e) {
      // It may do better the second time; if not, that failure is the one to tell.
    }
    return LabStart.lab(options, listener);
  }

  /// Starts a spare if there is to be one and none is there. What is urgent should be done before:
  /// a JVM that starts keeps a core busy for a while.
  synchronized void restock() {
    if (options.spare() && !closed && spare == null) {
      CompletableFuture<LabProcess> next = new CompletableFuture<>();
      spare = next;
      Thread.ofPlatform()
          .daemon()
          .name("lab-spare")
          .start(() -> next.completeAsync(() -> LabStart.lab(options, listener), Runnable::run));
    }
  }

  /// Whether another lab JVM could take over at once.
  synchronized boolean isReady() {
    return spare != null && spare.isDone() && !spare.isCompletedExceptionally();
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (spare != null) {
      var _ = spare.thenAccept(LabProcess::close);
    }
  }
}

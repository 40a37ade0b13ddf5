package workbench.shell;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import workbench.probe.event.Event;

/// Starts lab JVMs, and keeps one ahead if it is to: connected, but without instruments, so that it
/// costs nothing but memory until it is taken.
final class LabSupply implements AutoCloseable {
  private final LabOptions options;
  private final Consumer<Event> sink;

  // Guarded by this.
  private @Nullable CompletableFuture<LabProcess> spare;
  private boolean closed;

  LabSupply(LabOptions options, Consumer<Event> sink) {
    this.options = options;
    this.sink = sink;
  }

  /// A lab JVM: the spare as soon as it is there, or a new one. The next is then started ahead.
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
    try {
      return taken == null ? LabProcess.start(options, sink) : joined(taken);
    } finally {
      startAhead();
    }
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
    return LabProcess.start(options, sink);
  }

  private synchronized void startAhead() {
    if (options.spare() && !closed) {
      CompletableFuture<LabProcess> next = new CompletableFuture<>();
      spare = next;
      Thread.ofPlatform()
          .daemon()
          .name("lab-spare")
          .start(() -> next.completeAsync(() -> LabProcess.start(options, sink), Runnable::run));
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

package workbench.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Answers requests one after the other on a daemon thread of its own. Of those that wait, only the
/// newest of a kind is worth an answer: it cancels the older.
final class LatestRequests<K> implements AutoCloseable {
  private record Request<T>(Supplier<T> work, CompletableFuture<T> answer) {
    void run() {
      if (answer.isDone()) {
        return;
      }
      try {
        answer.complete(work.get());
      } catch (RuntimeException | Error e) {
        answer.completeExceptionally(e);
      }
    }
  }

  /// The compiler descends into nested code, and a long cell is one to it.
  private static final long STACK_BYTES = 64 << 20;

  private final String threadName;

  // Guarded by this.
  private final Map<K, Request<?>> waiting = new LinkedHashMap<>();
  private @Nullable Request<?> underWay;
  private @Nullable Thread thread;
  private boolean closed;

  LatestRequests(String threadName) {
    this.threadName = threadName;
  }

  /// The future is completed on the thread. Cancelled before the work has begun, it never does.
  <T> CompletableFuture<T> ask(K kind, Supplier<T> work) {
    Request<T> request = new Request<>(work, new CompletableFuture<>());
    @Nullable Request<?> older = null;
    synchronized (this) {
      if (!closed) {
        older = waiting.remove(kind);
        waiting.put(kind, request);
        start();
        notifyAll();
      }
    }
    if (isClosed()) {
      request.answer.completeExceptionally(closedShell());
    }
    if (older != null) {
      older.answer.cancel(false);
    }
    return request.answer;
  }

  private synchronized void start() {
    if (thread == null) {
      thread =
          Thread.ofPlatform()
              .daemon()
              .name(threadName)
              .stackSize(STACK_BYTES)
              .start(this::loop);
    }
  }

  synchronized boolean isClosed() {
    return closed;
  }

  private void loop() {
    for (Request<?> next = take(); next != null; next = take()) {
      next.run();
    }
  }

  /// The next request; null when closed.
  private synchronized @Nullable Request<?> take() {
    underWay = null;
    while (waiting.isEmpty() && !closed) {
      waitRegardless();
    }
    if (closed) {
      return null;
    }
    K first = waiting.keySet().iterator().next();
    underWay = waiting.remove(first);
    return underWay;
  }

  /// Nobody has a reason to interrupt the thread: closing ends it.
  @SuppressWarnings("WaitNotInLoop") // Whoever calls it loops.
  private void waitRegardless() {
    try {
      wait();
    } catch (InterruptedException e) {
      return;
    }
  }

  /// Fails what waits and what is under way; the thread ends soon.
  @Override
  public void close() {
    Map<K, Request<?>> left;
    @Nullable Request<?> begun;
    synchronized (this) {
      closed = true;
      left = Map.copyOf(waiting);
      waiting.clear();
      begun = underWay;
      notifyAll();
    }
    left.values().forEach(r -> r.answer.completeExceptionally(closedShell()));
    if (begun != null) {
      begun.answer.completeExceptionally(closedShell());
    }
  }

  static LabFailure closedShell() {
    return new LabFailure("The shell is closed.");
  }
}

package workbench.testkit;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/// Something that threads and asynchronous stages wait at until the test opens it. Once open, it
/// stays open.
///
/// Nothing waits for ever: after [#PATIENCE] a wait fails, and says for what it waited. Safe on any
/// thread.
public final class Gate implements AutoCloseable {
  /// The longest wait.
  public static final Duration PATIENCE = Duration.ofSeconds(10);

  private final String name;
  private final Duration patience;
  private final CompletableFuture<Void> opened = new CompletableFuture<>();
  private final AtomicInteger waiting = new AtomicInteger();

  /// @param name what the failures call it
  public Gate(String name) {
    this(name, PATIENCE);
  }

  Gate(String name, Duration patience) {
    this.name = name;
    this.patience = patience;
  }

  /// Blocks the current thread until the gate opens.
  ///
  /// @throws AssertionError if nobody opens it in time, or the thread is interrupted, which then
  ///   keeps its interrupt
  public void await() {
    waiting.incrementAndGet();
    try {
      opened.get(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(here() + " was interrupted while it waited at " + this, e);
    } catch (TimeoutException e) {
      throw new AssertionError(here() + " waited in vain for somebody to open " + this, e);
    } catch (ExecutionException e) {
      throw new AssertionError(e);
    } finally {
      waiting.decrementAndGet();
    }
  }

  /// A promise that is kept when the gate opens, and that holds no thread until then. It completes
  /// on the thread that opens the gate, or with an `AssertionError` if nobody does in time.
  /// Cancelling it leaves the gate alone.
  public CompletableFuture<Void> passage() {
    waiting.incrementAndGet();
    CompletableFuture<Void> passage = opened.copy();
    var _ = passage.whenComplete((none, failure) -> waiting.decrementAndGet());
    CompletableFuture.delayedExecutor(patience.toNanos(), TimeUnit.NANOSECONDS, Runnable::run)
        .execute(() -> passage.completeExceptionally(inVain()));
    return passage;
  }

  private AssertionError inVain() {
    return new AssertionError("A stage waited in vain for somebody to open " + this);
  }

  /// Lets all through, now and later.
  public void open() {
    opened.complete(null);
  }

  public boolean isOpen() {
    return opened.isDone();
  }

  /// How many threads and stages wait at the gate now.
  public int waiting() {
    return waiting.get();
  }

  /// Waits until at least so many wait at the gate.
  ///
  /// @throws AssertionError if they do not come in time
  public void awaitWaiting(int count) {
    try {
      Awaitility.await()
          .atMost(patience)
          .pollInterval(Duration.ofMillis(1))
          .until(() -> waiting() >= count);
    } catch (ConditionTimeoutException e) {
      throw new AssertionError(waiting() + " of " + count + " wait at " + this, e);
    }
  }

  private static String here() {
    return "Thread '" + Thread.currentThread().getName() + "'";
  }

  /// Opens the gate, so that nobody is left waiting when the test ends.
  @Override
  public void close() {
    open();
  }

  @Override
  public String toString() {
    return "gate '" + name + "'";
  }
}

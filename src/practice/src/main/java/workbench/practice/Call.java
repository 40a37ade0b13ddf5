package workbench.practice;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/// A call of the learner's code on the UI thread, as a click handler would make it, and what came
/// of it. Safe on any thread.
///
/// @param <T> what is promised
public final class Call<T> {
  private volatile boolean returned;
  private volatile boolean over;
  private volatile @Nullable Throwable thrown;
  private volatile @Nullable CompletableFuture<T> promise;
  private volatile @Nullable T value;
  private volatile @Nullable Throwable failure;
  private volatile @Nullable Thread completedOn;

  Call() {}

  void threw(Throwable thrown) {
    this.thrown = thrown;
    returned = true;
    over = true;
  }

  void answered(@Nullable CompletableFuture<T> answer) {
    promise = answer;
    returned = true;
    if (answer == null) {
      over = true;
      return;
    }
    var _ =
        answer.whenComplete((result, thrownLater) -> {
          value = result;
          failure = unwrapped(thrownLater);
          completedOn = Thread.currentThread();
          over = true;
        });
  }

  void value(@Nullable T result) {
    value = result;
    returned = true;
    over = true;
  }

  private static @Nullable Throwable unwrapped(@Nullable Throwable failure) {
    return failure instanceof CompletionException && failure.getCause() != null
        ? failure.getCause()
        : failure;
  }

  /// Whether the method called has returned, or thrown.
  public boolean isReturned() {
    return returned;
  }

  /// Whether what it promised is there, or failed.
  public boolean isOver() {
    return over;
  }

  /// Whether the promise was cancelled.
  public boolean isCancelled() {
    return failure instanceof CancellationException;
  }

  /// Cancels what was promised, as a user of the promise would.
  public void cancel() {
    CompletableFuture<T> promised = promise;
    if (promised != null) {
      promised.cancel(true);
    }
  }

  @Nullable Throwable thrown() {
    return thrown;
  }

  boolean answeredNull() {
    return returned && promise == null && thrown == null && over && value == null;
  }

  @Nullable Throwable failure() {
    return failure;
  }

  @Nullable T value() {
    return value;
  }

  /// The thread on which the promise was kept; null before, and if it was kept already when it was
  /// answered.
  @Nullable Thread completedOn() {
    return completedOn;
  }
}

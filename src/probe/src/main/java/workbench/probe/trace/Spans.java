package workbench.probe.trace;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import workbench.probe.event.Operation;

/// Brackets an operation on an item, so that it is known who held a thread for it and for how long.
/// Safe on any thread.
public interface Spans {
  /// Runs the work on the current thread, which the span holds until the work is over. What the
  /// work throws is passed on.
  <T> T held(int item, Operation operation, Supplier<T> work);

  /// Starts work that holds no thread while it is under way. The future completes on the thread
  /// that completes the work's own, right after the span has ended; cancelling it cancels the
  /// work's own.
  <T> CompletableFuture<T> asynchronous(
      int item, Operation operation, Supplier<CompletableFuture<T>> work);

  /// No instruments: only the work is done.
  Spans NONE =
      new Spans() {
        @Override
        public <T> T held(int item, Operation operation, Supplier<T> work) {
          return work.get();
        }

        @Override
        public <T> CompletableFuture<T> asynchronous(
            int item, Operation operation, Supplier<CompletableFuture<T>> work) {
          return work.get();
        }
      };
}

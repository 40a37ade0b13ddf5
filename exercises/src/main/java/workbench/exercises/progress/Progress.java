package workbench.exercises.progress;

import java.util.concurrent.Executor;
import java.util.function.IntConsumer;

/// Tells a progress bar how many steps of a long work are done.
public final class Progress {
  private final Executor ui;
  private final IntConsumer bar;

  /// @param ui the UI thread: runs tasks in the order in which they come
  /// @param bar shows the number of steps that are done; may only be called on the UI thread
  public Progress(Executor ui, IntConsumer bar) {
    this.ui = ui;
    this.bar = bar;
  }

  /// One more step is done. Called on any thread, also by several workers at the same time, and
  /// often; never waits.
  ///
  /// The bar shows it soon. It need not show every number, but never a smaller one after a larger
  /// one, and in the end the last one. At most one task of this object's stands in the queue of the
  /// UI thread at a time.
  public void stepDone() {
    // TODO Count, and tell the bar.
    throw new UnsupportedOperationException("Not solved yet.");
  }
}

// fails: onlyTheUiThreadTouchesTheBar
package workbench.exercises.progress;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/// Tells a progress bar how many steps of a long work are done.
public final class Progress {
  private final IntConsumer bar;
  private final AtomicInteger done = new AtomicInteger();

  public Progress(Executor ui, IntConsumer bar) {
    this.bar = bar;
  }

  public void stepDone() {
    bar.accept(done.incrementAndGet());
  }
}

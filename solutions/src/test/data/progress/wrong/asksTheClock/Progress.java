// fails: theBarGetsToTheEnd
package workbench.exercises.progress;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;

/// Tells a progress bar how many steps of a long work are done.
public final class Progress {
  private static final long FRAME = 100_000_000;
  private final Executor ui;
  private final IntConsumer bar;
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicLong last = new AtomicLong(System.nanoTime() - FRAME);

  public Progress(Executor ui, IntConsumer bar) {
    this.ui = ui;
    this.bar = bar;
  }

  public void stepDone() {
    int now = done.incrementAndGet();
    long before = last.get();
    long time = System.nanoTime();
    if (time - before >= FRAME && last.compareAndSet(before, time)) {
      ui.execute(() -> bar.accept(now));
    }
  }
}

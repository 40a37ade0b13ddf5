package workbench.exercises.progress;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/// Tells a progress bar how many steps of a long work are done.
public final class Progress {
  private final Executor ui;
  private final IntConsumer bar;
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicBoolean queued = new AtomicBoolean();

  public Progress(Executor ui, IntConsumer bar) {
    this.ui = ui;
    this.bar = bar;
  }

  public void stepDone() {
    done.incrementAndGet();
    if (queued.compareAndSet(false, true)) {
      ui.execute(() -> {
        queued.set(false);
        bar.accept(done.get());
      });
    }
  }
}

package workbench.exercises.progress;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntConsumer;

/// Tells a progress bar how many steps of a long work are done.
public final class Progress {
  private final Executor ui;
  private final IntConsumer bar;
  private final LongAdder done = new LongAdder();
  private final AtomicBoolean queued = new AtomicBoolean();
  private int shown;

  public Progress(Executor ui, IntConsumer bar) {
    this.ui = ui;
    this.bar = bar;
  }

  public void stepDone() {
    done.increment();
    queue();
  }

  private void queue() {
    if (queued.compareAndSet(false, true)) {
      ui.execute(this::show);
    }
  }

  private void show() {
    int now = done.intValue();
    if (now > shown) {
      shown = now;
      bar.accept(now);
    }
    queued.set(false);
    if (done.intValue() > shown) {
      queue();
    }
  }
}

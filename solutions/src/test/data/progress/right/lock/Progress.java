package workbench.exercises.progress;

import java.util.concurrent.Executor;
import java.util.function.IntConsumer;

/// Tells a progress bar how many steps of a long work are done.
public final class Progress {
  private final Executor ui;
  private final IntConsumer bar;
  private int done;
  private boolean queued;

  public Progress(Executor ui, IntConsumer bar) {
    this.ui = ui;
    this.bar = bar;
  }

  public void stepDone() {
    synchronized (this) {
      done++;
      if (queued) {
        return;
      }
      queued = true;
    }
    ui.execute(this::show);
  }

  private void show() {
    int now;
    synchronized (this) {
      queued = false;
      now = done;
    }
    bar.accept(now);
  }
}

package workbench.cli;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import workbench.probe.event.Event.Sample;
import workbench.report.Words;

/// Says in the screen's status line, four times a second, what the lab does while a cell takes its
/// time. It draws on a thread of its own.
final class LiveStatus implements AutoCloseable {
  private static final long PATIENCE_MILLIS = 200;
  private static final long PERIOD_MILLIS = 250;

  private final Screen screen;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("status").factory());
  private volatile @Nullable Sample latest;

  LiveStatus(Screen screen) {
    this.screen = screen;
  }

  void take(Sample sample) {
    latest = sample;
  }

  /// A cell begins. Closing what is answered takes the line away.
  Shown begin() {
    return new Shown();
  }

  /// The line of one cell.
  final class Shown implements AutoCloseable {
    private final long startNanos = System.nanoTime();
    private final Future<?> ticks =
        thread.scheduleAtFixedRate(
            this::show, PATIENCE_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
    private boolean isOver; // Guarded by this.

    private synchronized void show() {
      if (!isOver) {
        String time = Words.time((System.nanoTime() - startNanos) / 1e6);
        Sample sample = latest;
        String lab = sample == null ? "starting the lab JVM…" : SampleWords.lab(sample);
        screen.status(time + " · " + lab + " · Ctrl-C stops");
      }
    }

    @Override
    public synchronized void close() {
      isOver = true;
      ticks.cancel(false);
      screen.status("");
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}

package workbench.probe.trace;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import workbench.probe.event.Event;
import workbench.probe.event.ThreadRole;

/// The UI thread of the application under study: one thread named `ui` that runs tasks in the order
/// in which they came, as every toolkit does, and a heartbeat 60 times a second.
///
/// A heartbeat stands in the queue like any event: what came before the moment it was due runs
/// before it. Its *lag* is how late it ran. As in a toolkit, beats that were missed meanwhile are
/// not made up for: the next one is due on the next tick.
///
/// A task that throws is logged and the loop goes on.
public final class UiLoop implements Executor, AutoCloseable {
  /// The time from one heartbeat to the next.
  public static final Duration BEAT = Duration.ofNanos(1_000_000_000 / 60);

  private static final Logger LOG = Logger.getLogger(UiLoop.class.getName());
  private static final long BEAT_NANOS = BEAT.toNanos();

  private record Task(Runnable code, long postedNanos) {}

  private final LinkedBlockingQueue<Task> queue = new LinkedBlockingQueue<>();
  private final NanoClock clock;
  private final Consumer<Event> sink;
  private final Threads threads;
  private final Thread thread;
  private volatile long dueNanos;
  private volatile boolean open = true;
  private volatile Runnable painter = () -> {};

  UiLoop(NanoClock clock, Threads threads, Consumer<Event> sink) {
    this.clock = clock;
    this.threads = threads;
    this.sink = sink;
    this.dueNanos = clock.nanos() + BEAT_NANOS;
    this.thread = threads.lent(threads.newThread("ui", "ui", ThreadRole.UI, this::loop));
    thread.start();
  }

  /// Runs the task on the UI thread after all that came before.
  ///
  /// @throws RejectedExecutionException if the loop is closed
  @Override
  public void execute(Runnable task) {
    if (!open) {
      throw new RejectedExecutionException("The UI loop is closed.");
    }
    queue.add(new Task(task, clock.nanos()));
  }

  /// Whether this is the UI thread.
  public boolean isCurrent() {
    return Thread.currentThread() == thread;
  }

  /// Has the painter called on the UI thread with every heartbeat from now on, instead of the one
  /// before.
  public void paintBy(Runnable painter) {
    this.painter = painter;
  }

  /// How late the heartbeat that is due is at this moment; 0 if none is.
  public long lagNanos() {
    return Math.max(0, clock.nanos() - dueNanos);
  }

  /// Interrupts what the UI thread does now.
  public void interrupt() {
    thread.interrupt();
  }

  private void loop() {
    while (open) {
      Task next = queue.peek();
      if (next != null && next.postedNanos <= dueNanos) {
        queue.remove();
        run(next.code);
      } else if (clock.nanos() >= dueNanos) {
        beat();
      } else {
        runWithin(dueNanos - clock.nanos());
      }
    }
  }

  private void runWithin(long nanos) {
    try {
      Task next = queue.poll(nanos, TimeUnit.NANOSECONDS);
      if (next != null) {
        run(next.code);
      }
    } catch (InterruptedException e) {
      // The interrupt was meant for a task that is over, or for close(), which the loop sees.
      LOG.log(Level.FINE, "The idle UI thread was interrupted", e);
    }
  }

  private void run(Runnable code) {
    TrackedThread self = threads.current();
    enter(self);
    try {
      code.run();
    } catch (Throwable e) {
      LOG.log(Level.WARNING, "A task on the UI thread failed", e);
    } finally {
      leave(self);
      // An interrupt that came too late must not hit the next task.
      Thread.interrupted();
    }
  }

  private void enter(@Nullable TrackedThread self) {
    if (self != null) {
      self.enter(clock.nanos());
    }
  }

  private void leave(@Nullable TrackedThread self) {
    if (self != null) {
      self.leave(clock.nanos());
    }
  }

  private void beat() {
    long now = clock.nanos();
    long lag = now - dueNanos;
    sink.accept(new Event.UiBeat(now, lag));
    dueNanos = now - lag + (lag / BEAT_NANOS + 1) * BEAT_NANOS;
    painter.run();
  }

  /// Ends the thread, interrupting what it does. What is still queued does not run.
  @Override
  public void close() {
    open = false;
    thread.interrupt();
  }
}

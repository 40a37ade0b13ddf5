package workbench.probe.agent;

import java.io.BufferedWriter;
import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import workbench.probe.event.Event;
import workbench.probe.event.EventJson;

/// Sends events as JSON lines from a thread of its own, named `events`, at most 10 ms after they
/// came. Accepting one only puts it into a queue: it never blocks the thread that is measured.
final class EventWriter implements Consumer<Event> {
  private static final long PAUSE_NANOS = 10_000_000;

  private final Queue<Event> queue = new ConcurrentLinkedQueue<>();
  private final BufferedWriter out;
  private final Thread thread;

  EventWriter(BufferedWriter out) {
    this.out = out;
    this.thread = Thread.ofPlatform().daemon().name("events").start(this::loop);
  }

  @Override
  public void accept(Event event) {
    queue.add(event);
  }

  private void loop() {
    try {
      while (!thread.isInterrupted()) {
        LockSupport.parkNanos(this, PAUSE_NANOS);
        drain();
      }
    } catch (IOException e) {
      LabMain.hostIsGone();
    }
  }

  private void drain() throws IOException {
    Event next = queue.poll();
    if (next == null) {
      return;
    }
    do {
      out.write(EventJson.write(next));
      out.write('\n');
      next = queue.poll();
    } while (next != null);
    out.flush();
  }
}

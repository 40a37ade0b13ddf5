package workbench.probe.agent;

import java.io.BufferedWriter;
import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import workbench.probe.event.Event;
import workbench.probe.event.EventJson;

/// Sends events as JSON lines from a thread of its own, named `events`, at most 10 ms after they
/// came. Accepting one only puts it into a queue: it never blocks the thread that is measured.
final class EventWriter implements Consumer<Event> {
  private static final Logger LOG = Logger.getLogger(EventWriter.class.getName());
  private static final long PAUSE_NANOS = 10_000_000;

  private final Queue<Event> queue = new ConcurrentLinkedQueue<>();
  private final BufferedWriter out;

  /// @param rehearsed events that are put into JSON at once and not sent, so that the first real
  ///   ones find all of it loaded
  EventWriter(BufferedWriter out, List<Event> rehearsed) {
    this.out = out;
    Thread.ofPlatform()
        .daemon()
        .name("events")
        .start(() -> {
          rehearsed.forEach(EventJson::write);
          loop();
        });
  }

  @Override
  public void accept(Event event) {
    queue.add(event);
  }

  private void loop() {
    try {
      while (true) {
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
      write(next);
      next = queue.poll();
    } while (next != null);
    out.flush();
  }

  /// An event that cannot be written, as by a dial with a value of no known kind, must not silence
  /// those that follow.
  private void write(Event event) throws IOException {
    String line;
    try {
      line = EventJson.write(event);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "An event was lost: " + event, e);
      return;
    }
    out.write(line);
    out.write('\n');
  }
}

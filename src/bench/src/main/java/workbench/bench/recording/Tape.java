package workbench.bench.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import workbench.probe.event.Event;

/// The events of one run as they come, or all of them. Safe on any thread.
public final class Tape implements Consumer<Event> {
  private final List<Event> events = new ArrayList<>();
  private Event.@Nullable RunStarted started;
  private Event.@Nullable RunEnded ended;
  private Event.@Nullable Predicted predicted;
  private long lastNanos;

  /// A tape of these events.
  public static Tape of(List<Event> events) {
    Tape tape = new Tape();
    events.forEach(tape);
    return tape;
  }

  @Override
  public synchronized void accept(Event event) {
    events.add(event);
    switch (event) {
      case Event.RunStarted s -> {
        started = s;
        ended = null;
        lastNanos = s.atNanos();
      }
      case Event.RunEnded e -> ended = e;
      case Event.Predicted p -> predicted = p;
      default -> {}
    }
    if (ended == null) {
      lastNanos = Math.max(lastNanos, event.atNanos());
    }
  }

  /// How many events there are.
  public synchronized int size() {
    return events.size();
  }

  /// Whether the run has begun, after it was warmed up.
  public synchronized boolean isStarted() {
    return started != null;
  }

  public synchronized boolean isEnded() {
    return ended != null;
  }

  /// How long the run took, or has taken so far.
  public synchronized long lengthNanos() {
    if (started == null) {
      return 0;
    }
    return (ended == null ? lastNanos : ended.atNanos()) - started.atNanos();
  }

  /// What the model said that the run will take; 0 if it said nothing.
  public synchronized long predictedNanos() {
    return predicted == null ? 0 : predicted.wallNanos();
  }

  /// The run with all that there is of it; empty if it has not begun.
  public Optional<Recording> recording() {
    return Recording.of(copy());
  }

  /// The run as it was at a moment, counted from its start; empty if it has not begun.
  public Optional<Recording> recordingAt(long nanos) {
    Event.RunStarted start;
    synchronized (this) {
      start = started;
      if (start == null) {
        return Optional.empty();
      }
      if (nanos >= lengthNanos()) {
        return Recording.of(List.copyOf(events));
      }
    }
    long until = start.atNanos() + nanos;
    return Recording.of(copy().stream().filter(e -> e.atNanos() <= until).toList());
  }

  /// The last event of a kind.
  public synchronized <E extends Event> Optional<E> last(Class<E> kind) {
    for (int i = events.size() - 1; i >= 0; i--) {
      if (kind.isInstance(events.get(i))) {
        return Optional.of(kind.cast(events.get(i)));
      }
    }
    return Optional.empty();
  }

  private synchronized List<Event> copy() {
    return List.copyOf(events);
  }
}

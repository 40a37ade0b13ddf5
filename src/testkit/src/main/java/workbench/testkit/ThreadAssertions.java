package workbench.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workbench.probe.event.Event;
import workbench.probe.event.Operation;
import workbench.probe.event.ThreadTime;

/// Assertions on how code used threads, made from the events that a [workbench.probe.trace.Probe]
/// recorded of it.
public final class ThreadAssertions {
  private final List<Event> events;
  private final Map<Long, Event.ThreadSeen> threads = new HashMap<>();

  private ThreadAssertions(List<Event> events) {
    this.events = List.copyOf(events);
    for (Event.ThreadSeen seen : of(Event.ThreadSeen.class)) {
      threads.put(seen.thread(), seen);
    }
  }

  /// Judges by these events, as a probe's sink got them.
  public static ThreadAssertions assertThatThreads(List<Event> events) {
    return new ThreadAssertions(events);
  }

  /// Asserts that the operation took place, and each time on a thread of this pool: `ui` for the UI
  /// thread, `virtual` for virtual threads.
  public ThreadAssertions ran(Operation operation, String pool) {
    return each(operation, span -> poolOf(span.holder()).equals(pool), "on pool '" + pool + "'");
  }

  /// Asserts that the operation took place, and never on a thread of this pool.
  public ThreadAssertions didNotRun(Operation operation, String pool) {
    return each(operation, span -> !poolOf(span.holder()).equals(pool), "off pool '" + pool + "'");
  }

  /// Asserts that the operation took place, and held no thread while it was under way.
  public ThreadAssertions heldNoThread(Operation operation) {
    return each(operation, span -> span.holder() == Event.NOBODY, "without holding a thread");
  }

  /// Asserts that the operation took place, and that no thread of this pool was held by it: where
  /// one did it, it computed, or wanted a core, for at least nine tenths of the span.
  public ThreadAssertions wereNotHeldDuring(Operation operation, String pool) {
    Map<Long, Event.SpanEnded> ends = new HashMap<>();
    for (Event.SpanEnded ended : of(Event.SpanEnded.class)) {
      ends.put(ended.span(), ended);
    }
    return each(
        operation,
        span -> !poolOf(span.holder()).equals(pool) || !isHeld(span, ends.get(span.span())),
        "without holding a thread of pool '" + pool + "'");
  }

  /// Where the system does not tell how long a thread was ready, one that computes gets the benefit
  /// of the doubt.
  private static boolean isHeld(Event.SpanStarted started, Event.@Nullable SpanEnded ended) {
    if (ended == null) {
      return true;
    }
    if (ended.readyNanos() < 0 && started.operation().computes()) {
      return false;
    }
    long wall = ended.atNanos() - started.atNanos();
    long used = Math.max(0, ended.cpuNanos()) + Math.max(0, ended.readyNanos());
    return wall - used > wall / 10;
  }

  /// Asserts that the threads of this pool sat waiting inside tasks for at most this share of the
  /// time sampled, all of them taken together.
  ///
  /// @param share from 0 to 1
  public ThreadAssertions wereHeldAtMost(String pool, double share) {
    long held = 0;
    long total = 0;
    for (Event.Sample sample : of(Event.Sample.class)) {
      for (ThreadTime time : sample.threads()) {
        if (poolOf(time.thread()).equals(pool)) {
          held += time.held();
          total += time.total();
        }
      }
    }
    if (total == 0) {
      throw new AssertionError("No thread of pool '" + pool + "' was sampled.");
    }
    if (held > share * total) {
      throw new AssertionError(
          String.format(
              "Threads of pool '%s' were held for %.0f %% of their time, more than %.0f %%.",
              pool, 100.0 * held / total, 100 * share));
    }
    return this;
  }

  private ThreadAssertions each(
      Operation operation, Predicate<Event.SpanStarted> asWanted, String how) {
    List<Event.SpanStarted> spans =
        of(Event.SpanStarted.class).stream().filter(span -> span.operation() == operation).toList();
    if (spans.isEmpty()) {
      throw new AssertionError("There was no " + operation.word() + ".");
    }
    if (!spans.stream().allMatch(asWanted)) {
      throw new AssertionError(
          "Every "
              + operation.word()
              + " should have run "
              + how
              + ", but they ran: "
              + spans.stream().map(this::told).collect(Collectors.joining(", ")));
    }
    return this;
  }

  private String told(Event.SpanStarted span) {
    Event.ThreadSeen thread = threads.get(span.holder());
    String where =
        span.holder() == Event.NOBODY
            ? "holding no thread"
            : "on " + (thread == null ? "thread " + span.holder() : thread.name());
    return "item " + span.item() + " " + where;
  }

  private String poolOf(long thread) {
    Event.ThreadSeen seen = threads.get(thread);
    return seen == null ? "" : seen.pool();
  }

  private <E extends Event> List<E> of(Class<E> kind) {
    List<E> found = new ArrayList<>();
    for (Event event : events) {
      if (kind.isInstance(event)) {
        found.add(kind.cast(event));
      }
    }
    return found;
  }
}

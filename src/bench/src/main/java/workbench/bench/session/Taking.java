package workbench.bench.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import workbench.probe.event.Event;

/// The events of one evaluation, taken down until one of the expected kind has come. Safe on any
/// thread.
final class Taking {
  private final List<Event> events = new ArrayList<>();
  private final CompletableFuture<Event> last = new CompletableFuture<>();
  private final Consumer<Event> live;
  private final Class<? extends Event> expected;

  /// @param live called with each event, one at a time
  Taking(Consumer<Event> live, Class<? extends Event> expected) {
    this.live = live;
    this.expected = expected;
  }

  synchronized void add(Event event) {
    if (last.isDone()) {
      return;
    }
    events.add(event);
    live.accept(event);
    if (expected.isInstance(event)) {
      last.complete(event);
    }
  }

  synchronized List<Event> events() {
    return List.copyOf(events);
  }

  /// The expected event, which may lag behind the evaluation a little.
  ///
  /// @throws RunFailure if it does not come
  Event await(Duration patience) {
    try {
      return last.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      throw new RunFailure("The lab JVM did not report the end.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RunFailure("Interrupted while waiting for the lab JVM.", e);
    }
  }
}

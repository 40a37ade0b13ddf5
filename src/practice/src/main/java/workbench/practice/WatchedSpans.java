package workbench.practice;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import workbench.probe.event.Operation;
import workbench.probe.trace.Spans;
import workbench.testkit.Gate;

/// The spans of a trial: each is recorded as [Performed], passes its kind's [Turnstile], and goes
/// on to the instruments. The spans of a kind are numbered from 1. Safe on any thread.
final class WatchedSpans implements Spans {
  /// The method inside which a thread is that computes only because the test holds it back.
  static final String HOLDING_BACK = "computeUntilOpen";

  private static final long PAUSE_NANOS = 100_000;

  private final Spans instruments;
  private final Map<Operation, Turnstile> turnstiles = new EnumMap<>(Operation.class);

  // Both guarded by the list.
  private final List<Performed> performed = new ArrayList<>();
  private final Map<Operation, Integer> most = new EnumMap<>(Operation.class);

  WatchedSpans(Spans instruments) {
    this.instruments = instruments;
    for (Operation operation : Operation.values()) {
      turnstiles.put(operation, new Turnstile(operation.word()));
    }
  }

  Turnstile turnstile(Operation operation) {
    Turnstile turnstile = turnstiles.get(operation);
    if (turnstile == null) {
      throw new IllegalArgumentException("No turnstile for " + operation);
    }
    return turnstile;
  }

  /// Ends all waiting.
  void openAll() {
    turnstiles.values().forEach(Turnstile::open);
  }

  /// All so far, in the order in which they began.
  List<Performed> performed() {
    synchronized (performed) {
      return List.copyOf(performed);
    }
  }

  /// The most operations of a kind that were under way at the same time.
  int mostAtOnce(Operation operation) {
    synchronized (performed) {
      return most.getOrDefault(operation, 0);
    }
  }

  private Performed begin(Operation operation, @Nullable Thread holder, Gate gate) {
    synchronized (performed) {
      int number = 1 + (int) performed.stream().filter(p -> p.operation() == operation).count();
      Performed begun = new Performed(operation, number, holder, gate);
      performed.add(begun);
      int now = (int) performed.stream().filter(p -> p.isUnderWay(operation)).count();
      most.merge(operation, now, Math::max);
      return begun;
    }
  }

  @Override
  public <T> T held(int item, Operation operation, Supplier<T> work) {
    Gate gate = turnstile(operation).arrive();
    Performed span = begin(operation, Thread.currentThread(), gate);
    @Nullable Throwable failure = null;
    try {
      return instruments.held(
          span.number(),
          operation,
          () -> {
            pass(operation, gate);
            return work.get();
          });
    } catch (RuntimeException | Error e) {
      failure = e;
      throw e;
    } finally {
      span.ended(failure);
    }
  }

  @Override
  public <T> CompletableFuture<T> asynchronous(
      int item, Operation operation, Supplier<CompletableFuture<T>> work) {
    Gate gate = turnstile(operation).arrive();
    Performed span = begin(operation, null, gate);
    CompletableFuture<T> promise =
        instruments.asynchronous(
            span.number(),
            operation,
            () -> gate.isOpen() ? work.get() : gate.passage().thenCompose(_ -> work.get()));
    var _ = promise.whenComplete((_, failure) -> span.ended(failure));
    return promise;
  }

  /// What computes goes on computing until it is let through; what waits, waits.
  private static void pass(Operation operation, Gate gate) {
    if (gate.isOpen()) {
      return;
    }
    if (operation.computes()) {
      computeUntilOpen(gate);
      return;
    }
    try {
      gate.await();
    } catch (AssertionError e) {
      throw new CancellationException("A " + operation.word() + " was interrupted.");
    }
  }

  private static void computeUntilOpen(Gate gate) {
    long begun = System.nanoTime();
    while (!gate.isOpen() && System.nanoTime() - begun < Gate.PATIENCE.toNanos()) {
      if (Thread.currentThread().isVirtual()) {
        // Else it would take a carrier from those who are to run meanwhile.
        LockSupport.parkNanos(PAUSE_NANOS);
      } else {
        Thread.onSpinWait();
      }
    }
  }
}

package workbench.probe.trace;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import workbench.probe.event.Event;
import workbench.probe.event.Event.Outcome;
import workbench.probe.event.Operation;
import workbench.probe.os.Os;
import workbench.probe.os.RunDelay;

/// Spans that become events.
///
/// A held span carries its thread's CPU time. On a virtual thread Java does not tell it, so it is
/// read from the carrier's clock, and only for operations that compute: those do not leave their
/// carrier in between. Should one have done so, its CPU time is unknown.
final class RecordedSpans implements Spans {
  private static final ThreadMXBean JVM = ManagementFactory.getThreadMXBean();

  private final AtomicLong ids = new AtomicLong();
  private final NanoClock clock;
  private final Os os;
  private final Threads threads;
  private final Consumer<Event> sink;

  RecordedSpans(NanoClock clock, Os os, Threads threads, Consumer<Event> sink) {
    this.clock = clock;
    this.os = os;
    this.threads = threads;
    this.sink = sink;
  }

  @Override
  public <T> T held(int item, Operation operation, Supplier<T> work) {
    Held span = new Held(item, operation);
    Outcome outcome = Outcome.FAILED;
    try {
      T result = work.get();
      outcome = Outcome.DONE;
      return result;
    } catch (RuntimeException e) {
      outcome = outcome(e);
      throw e;
    } finally {
      span.end(outcome);
    }
  }

  @Override
  public <T> CompletableFuture<T> asynchronous(
      int item, Operation operation, Supplier<CompletableFuture<T>> work) {
    long id = ids.incrementAndGet();
    sink.accept(
        new Event.SpanStarted(clock.nanos(), id, item, operation, Event.NOBODY, Os.UNKNOWN));
    CompletableFuture<T> inner;
    try {
      inner = work.get();
    } catch (RuntimeException | Error e) {
      nobodysEnds(id, e);
      throw e;
    }
    Relayed<T> relayed = new Relayed<>(inner);
    var _ =
        inner.whenComplete((result, failure) -> {
          nobodysEnds(id, failure);
          relayed.completeWith(result, failure);
        });
    return relayed;
  }

  private void nobodysEnds(long id, @Nullable Throwable failure) {
    long by = Thread.currentThread().threadId();
    sink.accept(
        new Event.SpanEnded(
            clock.nanos(),
            id,
            by,
            Os.UNKNOWN,
            RunDelay.UNKNOWN,
            os.core(),
            failure == null ? Outcome.DONE : outcome(failure)));
  }

  /// What a dependent stage passes on is wrapped; a cancellation stays one.
  private static Outcome outcome(Throwable failure) {
    Throwable cause =
        failure instanceof CompletionException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    return cause instanceof CancellationException ? Outcome.CANCELLED : Outcome.FAILED;
  }

  /// A future that follows another one and hands its own cancellation on to it.
  private static final class Relayed<T> extends CompletableFuture<T> {
    private final CompletableFuture<T> source;

    Relayed(CompletableFuture<T> source) {
      this.source = source;
    }

    @SuppressWarnings("NullAway") // A future of Void completes with null.
    void completeWith(@Nullable T result, @Nullable Throwable failure) {
      if (failure == null) {
        complete(result);
      } else {
        completeExceptionally(failure);
      }
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
      source.cancel(mayInterruptIfRunning);
      return super.cancel(mayInterruptIfRunning);
    }
  }

  /// A span under way on the current thread.
  private final class Held {
    private final long id = ids.incrementAndGet();
    private final @Nullable TrackedThread self = threads.current();
    private final int carrier;
    private final long readyBefore;
    private final long cpuBefore;

    Held(int item, Operation operation) {
      carrier = self == null && operation.computes() ? os.threadId() : Os.UNKNOWN;
      if (self == null) {
        threads.meetCarrier();
      }
      long now = clock.nanos();
      long holder = Thread.currentThread().threadId();
      sink.accept(new Event.SpanStarted(now, id, item, operation, holder, os.core()));
      if (self != null) {
        self.enter(now);
      }
      readyBefore = ready();
      cpuBefore = cpu();
    }

    void end(Outcome outcome) {
      long cpu = cpu();
      long ready = ready();
      long now = clock.nanos();
      if (self != null) {
        self.leave(now);
      }
      sink.accept(
          new Event.SpanEnded(
              now,
              id,
              Thread.currentThread().threadId(),
              cpu < 0 || cpuBefore < 0 ? Os.UNKNOWN : cpu - cpuBefore,
              ready < 0 || readyBefore < 0 ? RunDelay.UNKNOWN : ready - readyBefore,
              os.core(),
              outcome));
    }

    private long cpu() {
      if (self != null) {
        return JVM.getCurrentThreadCpuTime();
      }
      boolean onSameCarrier = carrier != Os.UNKNOWN && carrier == os.threadId();
      return onSameCarrier ? os.threadCpuNanos() : Os.UNKNOWN;
    }

    private long ready() {
      return self == null ? RunDelay.UNKNOWN : self.readyNanos();
    }
  }
}

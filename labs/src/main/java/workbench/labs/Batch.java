package workbench.labs;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import workbench.probe.event.AppImage;
import workbench.probe.event.Event;
import workbench.probe.event.Event.Outcome;

/// One pass of a variant over items. It hands them over on the UI thread, all in one go as a click
/// handler would, but never more at once than the workload allows: the next one goes when one is
/// through.
final class Batch {
  private static final String NO_PROMISE = "The variant answered null instead of a promise.";

  private final Variant variant;
  private final Workshop workshop;
  private final List<Item> items;
  private final Consumer<Event> sink;
  private final CountDownLatch open;
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicInteger failed = new AtomicInteger();
  private volatile boolean cancelled;

  private final AtomicInteger handedOver = new AtomicInteger();
  private final AtomicInteger underWay = new AtomicInteger();

  Batch(Variant variant, Workshop workshop, List<Item> items, Consumer<Event> sink) {
    this.variant = variant;
    this.workshop = workshop;
    this.items = items;
    this.sink = sink;
    this.open = new CountDownLatch(items.size());
  }

  /// Processes all items; returns when each is through or the batch was cancelled.
  ///
  /// @throws InterruptedException if interrupted while waiting; the batch is then cancelled
  Outcome run() throws InterruptedException {
    workshop.probe().ui().execute(this::handOver);
    try {
      open.await();
    } catch (InterruptedException e) {
      cancel();
      throw e;
    }
    if (cancelled) {
      return Outcome.CANCELLED;
    }
    return failed.get() == 0 ? Outcome.DONE : Outcome.FAILED;
  }

  int done() {
    return done.get();
  }

  int failed() {
    return failed.get();
  }

  /// Cancels what is under way and hands over no more. Safe on any thread, and again.
  void cancel() {
    cancelled = true;
    workshop.cancel();
    while (open.getCount() > 0) {
      open.countDown();
    }
  }

  private void handOver() {
    int limit = workshop.workload().inFlight();
    while (!cancelled && hasNext() && underWay.get() < limit) {
      underWay.incrementAndGet();
      begin(items.get(handedOver.getAndIncrement()));
    }
  }

  private boolean hasNext() {
    return handedOver.get() < items.size();
  }

  private void begin(Item item) {
    sink.accept(
        new Event.ItemStarted(
            workshop.probe().clock().nanos(), item.number(), item.source().toString()));
    var _ = promise(item).whenComplete((saved, failure) -> ended(item, failure));
  }

  private CompletableFuture<?> promise(Item item) {
    try {
      CompletableFuture<?> promise = variant.arrangement().process(item, new Tools(workshop, item));
      return promise == null
          ? CompletableFuture.failedFuture(new IllegalStateException(NO_PROMISE))
          : promise;
    } catch (Throwable e) { // An error, too, fails this item and no other.
      return CompletableFuture.failedFuture(e);
    }
  }

  private void ended(Item item, @Nullable Throwable failure) {
    Throwable cause = failure instanceof CompletionException e ? e.getCause() : failure;
    Outcome outcome = outcome(cause);
    switch (outcome) {
      case DONE -> done.incrementAndGet();
      case FAILED -> {
        failed.incrementAndGet();
        workshop.window().put(item.number(), AppImage.FAILED);
      }
      case CANCELLED -> {}
    }
    sink.accept(
        new Event.ItemEnded(
            workshop.probe().clock().nanos(),
            item.number(),
            outcome,
            cause == null ? null : sentence(cause)));
    underWay.decrementAndGet();
    open.countDown();
    if (!cancelled && hasNext()) {
      workshop.probe().ui().execute(this::handOver);
    }
  }

  private Outcome outcome(@Nullable Throwable cause) {
    if (cause == null) {
      return Outcome.DONE;
    }
    return cancelled || cause instanceof CancellationException ? Outcome.CANCELLED : Outcome.FAILED;
  }

  private static String sentence(Throwable cause) {
    String message = cause.getMessage();
    return message == null ? cause.toString() : message;
  }
}

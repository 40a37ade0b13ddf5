package workbench.exercises.progress;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import workbench.practice.Trial;
import workbench.testkit.Gate;

@TestMethodOrder(OrderAnnotation.class)
class ProgressTest {
  private static final int MANY = 10_000;
  private static final int VERY_MANY = 50_000;

  @RegisterExtension final Trial trial = new Trial();

  private final List<Integer> shown = Collections.synchronizedList(new ArrayList<>());
  private final List<String> shownOn = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger queued = new AtomicInteger();
  private final AtomicInteger mostQueued = new AtomicInteger();

  /// The UI thread, which counts what stands in its queue.
  private Executor ui() {
    return task -> {
      mostQueued.accumulateAndGet(queued.incrementAndGet(), Math::max);
      trial
          .tools()
          .ui()
          .execute(() -> {
            queued.decrementAndGet();
            task.run();
          });
    };
  }

  private void show(int done) {
    shown.add(done);
    shownOn.add(Thread.currentThread().getName());
  }

  private Gate occupyTheUi() {
    Gate gate = new Gate("of the UI thread");
    trial.tools().ui().execute(gate::await);
    trial.until(() -> gate.waiting() == 1);
    return gate;
  }

  /// Does steps on a thread of its own.
  private CountDownLatch work(Executor worker, Progress progress, int steps) {
    CountDownLatch done = new CountDownLatch(1);
    worker.execute(() -> {
      try {
        for (int i = 0; i < steps; i++) {
          progress.stepDone();
        }
        done.countDown();
      } catch (RuntimeException e) {
        trial.trail().add("thrown " + e.getClass().getSimpleName() + ": " + e.getMessage());
      }
    });
    return done;
  }

  private void isDone(CountDownLatch work, int hint, String why) {
    trial
        .orHint(hint)
        .because(why)
        .comes(
            () -> work.getCount() == 0 || !trial.trail().steps().isEmpty(),
            "The worker did not come to the end of its steps.");
    List<String> thrown = trial.trail().steps().stream().map(Object::toString).toList();
    trial.orHint(hint).that(thrown.isEmpty(), "The worker's call of stepDone() threw.", thrown);
  }

  private void theEndIsShown(int hint, int steps) {
    boolean isShown = trial.until(() -> !shown.isEmpty() && shown.getLast() == steps);
    trial
        .orHint(hint)
        .because("A bar that stops before the end looks like a program that hangs.")
        .that(
            isShown,
            shown.isEmpty()
                ? "The bar was never called."
                : "The last number shown is %d; %d steps were done."
                    .formatted(shown.getLast(), steps));
  }

  /// Takes its time over the first number.
  private final class SlowBar implements IntConsumer {
    private final Gate gate;

    SlowBar(Gate gate) {
      this.gate = gate;
    }

    @Override
    public void accept(int done) {
      if (shown.isEmpty()) {
        gate.await();
      }
      show(done);
    }
  }

  @Test
  @Order(1)
  void theBarGetsToTheEnd() {
    Progress progress = new Progress(ui(), this::show);
    isDone(work(trial.tools().background(), progress, 10), 1, "");
    theEndIsShown(1, 10);
  }

  @Test
  @Order(2)
  void onlyTheUiThreadTouchesTheBar() {
    Progress progress = new Progress(ui(), this::show);
    isDone(work(trial.tools().background(), progress, 10), 1, "");
    trial.orHint(1).comes(() -> !shownOn.isEmpty(), "The bar was never called.");
    List<String> elsewhere =
        shownOn.stream()
            .distinct()
            .filter(name -> !name.equals("ui"))
            .map(name -> "the bar was called on " + name)
            .toList();
    trial
        .orHint(1)
        .because(
            "No part of a window is made for two threads: what another one changes while the UI"
                + " thread paints is painted half.")
        .that(elsewhere.isEmpty(), "The bar was called on another thread.", elsewhere);
  }

  @Test
  @Order(3)
  void theWorkerNeverWaitsForTheUi() {
    Progress progress = new Progress(ui(), this::show);
    Gate gate = occupyTheUi();
    CountDownLatch work = work(trial.tools().background(), progress, 100);
    isDone(
        work,
        1,
        "The UI thread was busy. A worker that waits for it is as slow as the window, and if the"
            + " window ever waits for the worker, both wait for ever.");
    gate.open();
  }

  @Test
  @Order(4)
  void theUiIsNotFlooded() {
    Progress progress = new Progress(ui(), this::show);
    Gate gate = occupyTheUi();
    isDone(work(trial.tools().background(), progress, MANY), 2, "");
    int most = mostQueued.get();
    gate.open();
    trial
        .orHint(2)
        .because("A click that comes now stands behind all of them.")
        .that(
            most <= 1,
            "As many as %,d tasks of yours stood in the UI thread's queue.".formatted(most));
    theEndIsShown(3, MANY);
  }

  @Test
  @Order(5)
  void aStepDuringAnUpdateIsShownToo() {
    Gate gate = new Gate("of the bar");
    Progress progress = new Progress(ui(), new SlowBar(gate));
    isDone(work(trial.tools().background(), progress, 1), 3, "");
    trial.orHint(3).comes(() -> gate.waiting() == 1, "The bar was not called.");
    isDone(work(trial.tools().background(), progress, 1), 3, "");
    gate.open();
    theEndIsShown(3, 2);
    trial
        .orHint(3)
        .that(shown.size() == 2, "The bar was called " + shown.size() + " times, for 2 steps.");
  }

  @Test
  @Order(6)
  void theNumbersNeverGoBackwards() {
    Progress progress = new Progress(ui(), this::show);
    List<CountDownLatch> works = new ArrayList<>();
    CountDownLatch together = new CountDownLatch(Trial.CORES);
    Executor workers =
        task ->
            trial
                .tools()
                .cpuPool()
                .execute(() -> {
                  together.countDown();
                  awaitAll(together);
                  task.run();
                });
    for (int i = 0; i < Trial.CORES; i++) {
      works.add(work(workers, progress, VERY_MANY));
    }
    works.forEach(work -> isDone(work, 2, ""));
    theEndIsShown(1, Trial.CORES * VERY_MANY);
    List<Integer> all = List.copyOf(shown);
    for (int i = 1; i < all.size(); i++) {
      trial
          .orHint(2)
          .because("A bar that goes back is not believed any more.")
          .that(
              all.get(i - 1) <= all.get(i),
              "The bar showed %d, and then %d.".formatted(all.get(i - 1), all.get(i)));
    }
  }

  private static void awaitAll(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

package workbench.shell;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import jdk.jshell.spi.ExecutionControl.ExecutionControlException;
import org.jspecify.annotations.Nullable;
import workbench.probe.agent.Command;
import workbench.probe.agent.Leftover;
import workbench.shell.StopReport.Step;

/// Stops cells, and what they leave running.
final class Stopper implements AutoCloseable {
  /// How long a lab that evaluates nothing may take to say what is left running there.
  private static final Duration ANSWER = Duration.ofSeconds(1);

  private static final Duration LOOK_AGAIN = Duration.ofMillis(5);

  /// Ends what cells have left running; waits until none is evaluated.
  interface Idle {
    StopReport end(long wishedAtNanos) throws InterruptedException;
  }

  /// A question to the lab.
  interface Question<T> {
    T ask() throws ExecutionControlException;
  }

  private final LabEngine engine;
  private final RunWatch runs;
  private final Idle idle;
  private final ScheduledExecutorService limits =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("lab-limit").factory());

  private @Nullable Evaluation current; // Guarded by this.
  private @Nullable CompletableFuture<StopReport> underWay; // Guarded by this.

  Stopper(LabEngine engine, RunWatch runs, Idle idle) {
    this.engine = engine;
    this.runs = runs;
    this.idle = idle;
  }

  /// A cell begins.
  synchronized Evaluation begin(Optional<Duration> limit) {
    Evaluation evaluation = new Evaluation();
    current = evaluation;
    limit.ifPresent(most -> {
      var _ =
          limits.schedule(() -> stopIfCurrent(evaluation), most.toNanos(), TimeUnit.NANOSECONDS);
    });
    return evaluation;
  }

  private synchronized void stopIfCurrent(Evaluation evaluation) {
    if (current == evaluation) {
      var _ = stop();
    }
  }

  /// The cell is over, in whatever way.
  synchronized void end(Evaluation evaluation) {
    var _ = evaluation.end();
    evaluation.done(StopReport.NOTHING);
    current = null;
  }

  synchronized CompletableFuture<StopReport> stop() {
    if (underWay != null && !underWay.isDone()) {
      return underWay;
    }
    long now = System.nanoTime();
    Evaluation evaluation = current;
    CompletableFuture<StopReport> stop = new CompletableFuture<>();
    underWay = stop;
    Thread.ofPlatform()
        .daemon()
        .name("lab-stop")
        .start(() -> stop.completeAsync(() -> stop(evaluation, now), Runnable::run));
    return stop.copy();
  }

  private StopReport stop(@Nullable Evaluation evaluation, long wishedAtNanos) {
    try {
      if (evaluation == null || !evaluation.wish(wishedAtNanos)) {
        return idle.end(wishedAtNanos);
      }
      engine.refuse();
      evaluation.took(StopLadder.climb(cell(evaluation), wishedAtNanos));
      return evaluation.awaitPrompt();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LabFailure("Stopping was interrupted.", e);
    }
  }

  private StopLadder.Target cell(Evaluation evaluation) {
    return new StopLadder.Target() {
      @Override
      public boolean isRun() {
        return runs.isUnderWay();
      }

      @Override
      public void cancel() {
        engine.tell(Command.CANCEL);
      }

      @Override
      public void interrupt() {
        engine.tell(Command.INTERRUPT);
      }

      @Override
      public void kill() {
        engine.kill(engine.lab());
      }

      @Override
      public boolean awaitEnd(Duration patience) throws InterruptedException {
        return evaluation.awaitEnd(patience);
      }
    };
  }

  /// Climbs the ladder for what cells have left running; nobody evaluates meanwhile.
  StopReport endLeftovers(long wishedAtNanos) throws InterruptedException {
    if (left().isEmpty()) {
      return StopReport.NOTHING;
    }
    List<Step> steps = new ArrayList<>(StopLadder.climb(leftovers(), wishedAtNanos));
    return new StopReport(steps, Duration.ofNanos(System.nanoTime() - wishedAtNanos));
  }

  private StopLadder.Target leftovers() {
    return new StopLadder.Target() {
      @Override
      public boolean isRun() {
        return false;
      }

      @Override
      public void cancel() {}

      @Override
      public void interrupt() {
        engine.tell(Command.END_LEFTOVERS);
      }

      @Override
      public void kill() {
        engine.kill(engine.lab());
      }

      @Override
      public boolean awaitEnd(Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!left().isEmpty()) {
          if (System.nanoTime() >= deadline) {
            return false;
          }
          Thread.sleep(LOOK_AGAIN);
        }
        return true;
      }
    };
  }

  private List<Leftover> left() {
    try {
      return watched(engine::leftovers);
    } catch (ExecutionControlException e) {
      throw new LabFailure("The lab JVM does not answer: " + e.getMessage() + ".", e);
    }
  }

  /// Asks a lab that evaluates nothing. One that does not answer soon is killed: the next one does.
  <T> T watched(Question<T> question) throws ExecutionControlException {
    LabProcess asked = engine.lab();
    Future<?> watch =
        limits.schedule(() -> engine.kill(asked), ANSWER.toNanos(), TimeUnit.NANOSECONDS);
    try {
      return question.ask();
    } finally {
      watch.cancel(false);
    }
  }

  @Override
  public void close() {
    limits.shutdownNow();
  }
}

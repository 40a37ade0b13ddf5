package workbench.ui.run;

import static workbench.ui.kit.Texts.text;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import workbench.bench.measure.Measures;
import workbench.bench.predict.Model;
import workbench.bench.predict.Prediction;
import workbench.bench.recording.Recording;
import workbench.bench.recording.Tape;
import workbench.bench.session.Bench;
import workbench.bench.session.RunFailure;
import workbench.labs.Variant;
import workbench.labs.Workload;
import workbench.probe.event.Event;
import workbench.probe.event.Event.Calibrated;
import workbench.probe.event.Event.Outcome;
import workbench.shell.LabFailure;
import workbench.ui.kit.Notices;
import workbench.ui.run.RunModel.Last;
import workbench.ui.run.RunModel.Parts;

/// Does what the Run screen is asked to: keeps a bench, measures costs, runs variants. The bench
/// works on one thread of its own; what comes of it is put into the model on the FX thread. All
/// methods are called on the FX thread.
final class RunController implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(RunController.class.getName());

  private final RunModel model;
  private final Notices notices;
  private final Executor fx;
  private final Keeper keeper;
  private final Consumer<Tape> show;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("bench").factory());

  /// What costs were last measured for, or were to be.
  private record Attempt(Workload workload, int cores) {}

  private volatile @Nullable Bench bench;
  private volatile boolean isCancelled;
  private @Nullable Attempt attempted;
  private @Nullable Parts lastParts;
  private boolean isRunWanted;
  private int benchCores;

  /// @param keeper keeps what a run's events are
  /// @param show shows a run that begins
  RunController(RunModel model, Notices notices, Executor fx, Keeper keeper, Consumer<Tape> show) {
    this.model = model;
    this.notices = notices;
    this.fx = fx;
    this.keeper = keeper;
    this.show = show;
  }

  /// Starts the lab JVM and measures what one operation costs, so that a run can begin at once.
  void getReady() {
    Workload workload = model.workload().workloadProperty().get();
    int cores = model.workload().cores();
    isCancelled = false;
    attempted = attempt();
    submit(() -> {
      Bench ready = bench(cores);
      put(RunState.CALIBRATING);
      var _ = costs(ready, workload, cores);
      fx.execute(() -> {
        if (!isRunWanted) {
          model.stateProperty().set(RunState.READY);
        }
      });
    });
  }

  /// Measures anew what one operation costs, if that has changed and nothing else is to be done.
  /// What failed or was cancelled is not tried again by itself.
  void calibrate() {
    boolean isNeeded = model.stateProperty().get() == RunState.READY && !model.partsAreOfNow();
    if (isNeeded && !attempt().equals(attempted)) {
      getReady();
    }
  }

  private Attempt attempt() {
    return new Attempt(model.workload().workloadProperty().get(), model.workload().cores());
  }

  /// Runs the variant over the workload as the dials stand.
  void run() {
    if (!model.stateProperty().get().mayRun()) {
      return;
    }
    Variant variant = model.variantProperty().get();
    Workload workload = model.workload().workloadProperty().get();
    int cores = model.workload().cores();
    Optional<Prediction> guess = model.guessProperty().get();
    isCancelled = false;
    attempted = attempt();
    model.outcomeProperty().set("");
    notices.putAway();
    isRunWanted = true;
    model.stateProperty().set(model.partsAreOfNow() ? RunState.WARMING_UP : RunState.CALIBRATING);
    submit(() -> {
      Bench ready = bench(cores);
      Optional<Calibrated> costs = isCancelled ? Optional.empty() : costs(ready, workload, cores);
      if (isCancelled) {
        fx.execute(() -> end(text("run.cancelledBefore")));
        return;
      }
      Optional<Prediction> predicted =
          costs.map(c -> Model.of(workload, cores, c).predict(variant.id()));
      Tape tape = new Tape();
      fx.execute(() -> {
        model.stateProperty().set(RunState.WARMING_UP);
        model
            .lastProperty()
            .set(Optional.of(new Last(variant, guess, predicted, Optional.empty())));
        show.accept(tape);
      });
      Recording recording = record(ready, variant, workload, costs, tape);
      Prediction measured = Prediction.measured(recording, Measures.of(recording));
      fx.execute(() -> {
        Optional<Prediction> result = isWhole(recording) ? Optional.of(measured) : Optional.empty();
        model.lastProperty().set(Optional.of(new Last(variant, guess, predicted, result)));
        end(outcome(recording));
      });
    });
  }

  private void end(String outcome) {
    isRunWanted = false;
    model.outcomeProperty().set(outcome);
    model.stateProperty().set(RunState.READY);
  }

  private Recording record(
      Bench ready, Variant variant, Workload workload, Optional<Calibrated> costs, Tape tape) {
    try (Keeper.Kept kept = keeper.keep(variant.id())) {
      return ready.run(
          variant,
          workload,
          costs,
          event -> {
            tape.accept(event);
            kept.accept(event);
            if (event instanceof Event.RunStarted) {
              put(RunState.RUNNING);
            }
          });
    }
  }

  private static boolean isWhole(Recording recording) {
    return recording.ended().filter(e -> e.outcome() != Outcome.CANCELLED).isPresent();
  }

  private static String outcome(Recording recording) {
    return recording
        .ended()
        .map(end ->
            switch (end.outcome()) {
              case DONE -> "";
              case FAILED -> text("run.failed", end.failed());
              case CANCELLED -> text("run.cancelled", end.done());
            })
        .orElse(text("run.noEnd"));
  }

  /// What one operation costs; measured, unless the last measurement still holds. On the worker's
  /// thread.
  private Optional<Calibrated> costs(Bench ready, Workload workload, int cores) {
    Parts last = lastParts;
    if (last != null && last.holdFor(workload, cores)) {
      return Optional.of(last.costs());
    }
    try {
      Parts parts = new Parts(ready.calibrate(workload), workload, cores);
      lastParts = parts;
      fx.execute(() -> model.partsProperty().set(Optional.of(parts)));
      return Optional.of(parts.costs());
    } catch (RunFailure e) {
      if (!isCancelled) {
        fx.execute(() -> notices.warn(text("run.notCalibrated", String.valueOf(e.getMessage()))));
      }
      return Optional.empty();
    }
  }

  /// Cancels what is under way.
  void cancel() {
    Bench running = bench;
    if (running != null && model.stateProperty().get().isBusy()) {
      isCancelled = true;
      model.stateProperty().set(RunState.CANCELLING);
      running.cancel();
    }
  }

  /// Clicks the button of the application under study.
  void click() {
    Bench running = bench;
    if (running != null) {
      running.click();
    }
  }

  /// The bench, with so many cores for its lab. On the worker's thread.
  private Bench bench(int cores) {
    Bench open = bench;
    if (open != null && benchCores == cores) {
      return open;
    }
    if (open != null) {
      bench = null;
      open.close();
    }
    put(RunState.STARTING);
    Bench opened = Bench.open(cores);
    benchCores = cores;
    bench = opened;
    return opened;
  }

  private void put(RunState state) {
    fx.execute(() -> {
      // A wish to cancel stands until the run is over.
      if (model.stateProperty().get() != RunState.CANCELLING || state == RunState.READY) {
        model.stateProperty().set(state);
      }
    });
  }

  private void submit(Runnable work) {
    try {
      worker.execute(() -> {
        try {
          work.run();
        } catch (RunFailure | LabFailure e) {
          broken(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
          LOG.log(Level.WARNING, "The bench failed", e);
          broken(text("run.unforeseen", e));
        }
      });
    } catch (RejectedExecutionException e) {
      LOG.log(Level.FINE, "The window is closing", e);
    }
  }

  private void broken(String sentence) {
    RunState after = bench == null ? RunState.BROKEN : RunState.READY;
    fx.execute(() -> {
      isRunWanted = false;
      model.stateProperty().set(after);
      notices.warn(sentence);
    });
  }

  /// Ends the lab JVM, also in the middle of a run.
  @Override
  public void close() {
    worker.shutdownNow();
    Bench open = bench;
    if (open != null) {
      open.close();
    }
  }
}

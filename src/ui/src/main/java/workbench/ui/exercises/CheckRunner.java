package workbench.ui.exercises;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import workbench.tutor.exercise.CheckListener;
import workbench.tutor.exercise.CheckResult;
import workbench.tutor.exercise.Exercise;
import workbench.tutor.exercise.ExerciseCheck;
import workbench.tutor.exercise.Limits;
import workbench.tutor.exercise.TestResult;

/// Checks on a thread of its own, one check at a time: a new one cancels the one before. All
/// methods are called on the FX thread, where what comes of a check is put into its model.
final class CheckRunner implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(CheckRunner.class.getName());

  private final Executor fx;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("check").factory());
  private @Nullable Round round;

  CheckRunner(Executor fx) {
    this.fx = fx;
  }

  /// Begins a check.
  ///
  /// @param sources lists the learner's classes, on the thread that checks
  /// @param then told the result, unless the check is dropped
  void start(
      Exercise exercise,
      Supplier<List<Path>> sources,
      CheckModel model,
      Consumer<CheckResult> then) {
    drop();
    Round started = new Round(model, then);
    round = started;
    model.begin(System.nanoTime());
    thread.execute(() -> started.run(exercise, sources));
  }

  /// Stops the check that is under way; its model hears of it.
  void stop() {
    Round running = round;
    if (running != null) {
      running.model.stopping();
      running.cancel();
    }
  }

  /// Cancels the check that is under way; nobody hears of it any more.
  void drop() {
    Round running = round;
    round = null;
    if (running != null) {
      running.cancel();
    }
  }

  @Override
  public void close() {
    drop();
    thread.shutdown();
  }

  private final class Round implements CheckListener {
    private final CheckModel model;
    private final Consumer<CheckResult> then;
    private volatile boolean isCancelled;
    private volatile @Nullable ExerciseCheck check;

    Round(CheckModel model, Consumer<CheckResult> then) {
      this.model = model;
      this.then = then;
    }

    void run(Exercise exercise, Supplier<List<Path>> sources) {
      CheckResult result;
      try {
        result = isCancelled ? new CheckResult.Cancelled() : check(exercise, sources.get());
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, "A check failed", e);
        result = new CheckResult.Impossible(String.valueOf(e.getMessage()));
      }
      CheckResult came = result;
      tell(() -> {
        round = null;
        model.over(came);
        then.accept(came);
      });
    }

    private CheckResult check(Exercise exercise, List<Path> sources) {
      ExerciseCheck made = new ExerciseCheck(exercise, sources, Limits.forThisMachine());
      check = made;
      if (isCancelled) {
        made.cancel();
      }
      return made.run(this);
    }

    void cancel() {
      isCancelled = true;
      ExerciseCheck running = check;
      if (running != null) {
        running.cancel();
      }
    }

    private void tell(Runnable news) {
      fx.execute(() -> {
        if (equals(round)) {
          news.run();
        }
      });
    }

    @Override
    public void planned(List<String> tests) {
      tell(() -> model.planned(tests));
    }

    @Override
    public void began(String test) {
      tell(() -> model.began(test));
    }

    @Override
    public void ended(TestResult result) {
      tell(() -> model.ended(result));
    }
  }
}

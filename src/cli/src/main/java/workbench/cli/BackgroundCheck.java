package workbench.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import workbench.tutor.exercise.CheckResult;
import workbench.tutor.exercise.Exercise;
import workbench.tutor.exercise.ExerciseCheck;
import workbench.tutor.exercise.Limits;

/// Checks on a thread of its own, one check at a time: a new one cancels the one before. Its
/// methods are for one thread.
final class BackgroundCheck implements AutoCloseable {
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          task -> Thread.ofPlatform().daemon().name("check").unstarted(task));
  private @Nullable ExerciseCheck check;
  private @Nullable CompletableFuture<CheckResult> result;
  private volatile String status = "";

  void start(Exercise exercise, List<Path> sources) {
    cancel();
    ExerciseCheck started = new ExerciseCheck(exercise, sources, Limits.forThisMachine());
    check = started;
    CheckProgress progress = new CheckProgress(what -> status = what);
    result = CompletableFuture.supplyAsync(() -> started.run(progress), thread);
  }

  /// What it does now; empty if it does nothing.
  String status() {
    return result == null ? "" : status;
  }

  /// Its result, once, as soon as it is there.
  Optional<CheckResult> take() {
    CompletableFuture<CheckResult> awaited = result;
    if (awaited == null || !awaited.isDone()) {
      return Optional.empty();
    }
    result = null;
    return Optional.of(awaited.join());
  }

  void cancel() {
    if (check != null) {
      check.cancel();
    }
    result = null;
  }

  @Override
  public void close() {
    cancel();
    thread.shutdown();
  }
}

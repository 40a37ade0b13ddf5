package workbench.tutor.exercise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import workbench.labs.TemporaryFolder;
import workbench.practice.check.Compilation;
import workbench.practice.check.CompileError;
import workbench.tutor.catalogue.CatalogueFile;

/// One check of a learner's classes: compiles them with the exercise's suite, and runs that in a
/// JVM of its own. A test that hangs, exits or floods costs only itself: the others run in another
/// JVM.
public final class ExerciseCheck {
  private static final Logger LOG = Logger.getLogger(ExerciseCheck.class.getName());
  private static final int MOST_HALTS = 3;

  private final Exercise exercise;
  private final List<Path> sources;
  private final Limits limits;
  private volatile boolean cancelled;
  private volatile @Nullable CheckJvm jvm;

  /// @param sources the learner's classes
  public ExerciseCheck(Exercise exercise, List<Path> sources, Limits limits) {
    this.exercise = exercise;
    this.sources = List.copyOf(sources);
    this.limits = limits;
  }

  /// Checks on the calling thread, which takes seconds; [#cancel] ends it early.
  ///
  /// @param listener called on the calling thread
  public CheckResult run(CheckListener listener) {
    try {
      Path folder = TemporaryFolder.create();
      try {
        return run(folder, listener);
      } finally {
        remove(folder);
      }
    } catch (IOException | UncheckedIOException e) {
      LOG.log(Level.FINE, "A check was not possible", e);
      return cancelled
          ? new CheckResult.Cancelled()
          : new CheckResult.Impossible("The check could not be made: " + e.getMessage() + ".");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new CheckResult.Cancelled();
    }
  }

  private CheckResult run(Path folder, CheckListener listener)
      throws IOException, InterruptedException {
    Path file = CatalogueFile.home().resolve("src/practice/target/check.classpath");
    if (!Files.exists(file)) {
      return new CheckResult.Impossible("The workbench is not built: start it by its launcher.");
    }
    String classPath = Files.readString(file).strip();
    Path classes = folder.resolve("classes");
    List<Path> all = new ArrayList<>(sources);
    all.addAll(exercise.tests());
    List<CompileError> errors = Compilation.compile(all, classPath, classes);
    if (!errors.isEmpty()) {
      return new CheckResult.NotCompiled(errors);
    }
    SuiteResults results = new SuiteResults(listener);
    while (!cancelled && results.wantsMore() && results.halts() < MOST_HALTS) {
      try (CheckJvm started =
          CheckJvm.start(
              classPath, classes, exercise.suiteClass(), folder, limits, results.names())) {
        jvm = started;
        if (cancelled) {
          started.kill();
        }
        results.begin();
        started.listen(results);
        int exitCode = started.exitCode();
        if (!cancelled && !results.hasBegun()) {
          return new CheckResult.Impossible(
              "The check's JVM ended at once, with exit code "
                  + exitCode
                  + started.lastError().map(line -> ": " + line).orElse("."));
        }
        results.end(exitCode);
      }
    }
    return cancelled ? new CheckResult.Cancelled() : new CheckResult.Tried(results.all());
  }

  /// Ends the check that is under way. Safe on any thread.
  public void cancel() {
    cancelled = true;
    CheckJvm running = jvm;
    if (running != null) {
      running.kill();
    }
  }

  private static void remove(Path folder) {
    try {
      TemporaryFolder.delete(folder);
    } catch (UncheckedIOException e) {
      LOG.log(Level.FINE, "A check's folder was not removed", e);
    }
  }
}

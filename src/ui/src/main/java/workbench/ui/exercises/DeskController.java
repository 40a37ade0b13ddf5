package workbench.ui.exercises;

import static workbench.ui.kit.Texts.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import workbench.tutor.exercise.CheckResult;
import workbench.tutor.exercise.ExerciseProgress;
import workbench.ui.kit.Notices;

/// Keeps the files of the open exercise in step with the disk, and has them checked. All methods
/// are called on the FX thread; files are read and written on the screen's [FileThread].
final class DeskController implements AutoCloseable {
  private static final long LOOK_MILLIS = 400;

  /// What the desk tells of the exercise that lies on it.
  interface Listener {
    /// The learner has come farther.
    void progress(UnaryOperator<ExerciseProgress> change);

    /// The files are as the starter has them, or not.
    void changed(boolean isChanged);
  }

  /// A file to be written.
  private record Draft(SourceModel source, String text, String expected, boolean isInConflict) {
    Draft(SourceModel source) {
      this(source, source.buffer().text(), source.buffer().savedText(), source.isInConflict());
    }
  }

  private final DeskModel model;
  private final DeskFiles files;
  private final FileThread thread;
  private final CheckRunner checks;
  private final Notices notices;
  private final Executor fx;
  private final Listener listener;
  private final Future<?> looking;
  private boolean isClosed;

  DeskController(
      DeskModel model,
      DeskFiles files,
      FileThread thread,
      CheckRunner checks,
      Notices notices,
      Executor fx,
      Listener listener) {
    this.model = model;
    this.files = files;
    this.thread = thread;
    this.checks = checks;
    this.notices = notices;
    this.fx = fx;
    this.listener = listener;
    this.looking = thread.repeat(this::look, LOOK_MILLIS);
  }

  private void look() throws IOException {
    Map<Path, String> found = files.look();
    if (!found.isEmpty()) {
      fx.execute(() -> model.found(found));
    }
  }

  /// Writes what has changed.
  void save() {
    save(() -> {});
  }

  /// Writes what has changed, and goes on if nothing stands against it.
  private void save(Runnable then) {
    Optional<SourceModel> conflict = model.conflict();
    if (conflict.isPresent()) {
      model.currentProperty().set(conflict.get());
      notices.info(text("exercises.chooseFirst"));
      return;
    }
    List<Draft> drafts = model.changed().stream().map(Draft::new).toList();
    thread.submit(
        () -> {
          boolean isWritten = true;
          for (Draft draft : drafts) {
            isWritten &= write(draft);
          }
          boolean mayGoOn = isWritten;
          boolean isChanged = files.isChanged();
          fx.execute(() -> {
            listener.changed(isChanged);
            if (mayGoOn && !isClosed) {
              then.run();
            }
          });
        },
        complaint(text("exercises.notSaved")));
  }

  private boolean write(Draft draft) throws IOException {
    SourceModel source = draft.source;
    Optional<String> theirs = files.write(source.file(), draft.text, draft.expected);
    fx.execute(() -> theirs.ifPresentOrElse(source::found, () -> source.saved(draft.text)));
    return theirs.isEmpty();
  }

  /// In a conflict, the text that is written here is kept.
  void keepMine(SourceModel source) {
    source.keepMine();
    save();
  }

  /// Saves and checks; a check that is under way is cancelled.
  void check() {
    save(() -> checks.start(model.exercise(), files::sources, model.check(), this::checked));
  }

  private void checked(CheckResult result) {
    switch (result) {
      case CheckResult.Tried _, CheckResult.NotCompiled _ ->
          listener.progress(reached -> reached.checked(result.isPassed()));
      case CheckResult.Impossible _, CheckResult.Cancelled _ -> {}
    }
  }

  void stop() {
    checks.stop();
  }

  /// Shows a hint and keeps that it was asked for.
  void showHint(int number) {
    if (model.showHint(number)) {
      listener.progress(reached -> reached.withHints(number));
    }
  }

  /// Puts the starter back, and says where is what was there.
  void reset() {
    save(() -> {
      checks.drop();
      thread.submit(
          () -> {
            List<Path> backups = files.reset();
            Map<Path, String> texts = files.load();
            fx.execute(() -> {
              model.restore(texts);
              listener.changed(false);
              notices.info(text("exercises.isReset", names(backups), model.folder()));
            });
          },
          complaint(text("exercises.notReset")));
    });
  }

  private static String names(List<Path> files) {
    return files.stream().map(f -> f.getFileName().toString()).collect(Collectors.joining(", "));
  }

  private Consumer<String> complaint(String what) {
    return why -> notices.warn(what + " " + why);
  }

  /// Writes what has changed; what would overwrite another program's text is written beside it.
  @Override
  public void close() {
    isClosed = true;
    looking.cancel(false);
    checks.drop();
    for (Draft draft : model.changed().stream().map(Draft::new).toList()) {
      thread.submit(() -> leave(draft), complaint(text("exercises.notSaved")));
    }
  }

  private void leave(Draft draft) throws IOException {
    Path file = draft.source.file();
    if (draft.isInConflict || files.write(file, draft.text, draft.expected).isPresent()) {
      Path beside = files.writeBeside(file, draft.text);
      fx.execute(() -> notices.info(text("exercises.beside", file.getFileName(), beside)));
    }
  }
}

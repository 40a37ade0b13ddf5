package workbench.ui.exercises;

import static workbench.ui.kit.Texts.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import workbench.tutor.exercise.Exercise;
import workbench.tutor.exercise.ExerciseCatalogue;
import workbench.tutor.exercise.ExerciseProgress;
import workbench.tutor.exercise.Workplace;
import workbench.tutor.progress.ProgressStore;
import workbench.ui.files.TextFile;
import workbench.ui.kit.Notices;

/// Reads the catalogue, opens its exercises, and keeps how far the learner comes. All methods are
/// called on the FX thread.
final class ExercisesController implements AutoCloseable {
  private final ExercisesModel model;
  private final Notices notices;
  private final Executor fx;
  private final ProgressStore<ExerciseProgress> progress;
  private final FileThread thread;
  private final CheckRunner checks;
  private @Nullable Workplace workplace;
  private @Nullable DeskController desk;
  private boolean hasComplained;

  ExercisesController(
      ExercisesModel model,
      Notices notices,
      Executor fx,
      ProgressStore<ExerciseProgress> progress) {
    this.model = model;
    this.notices = notices;
    this.fx = fx;
    this.progress = progress;
    this.thread = new FileThread(fx);
    this.checks = new CheckRunner(fx);
  }

  /// Reads the catalogue.
  ///
  /// @param folder where the learner's files lie; empty for the usual place
  /// @param then done once it is there
  void read(Supplier<ExerciseCatalogue> catalogue, Optional<Path> folder, Runnable then) {
    thread.submit(
        () -> {
          List<Exercise> all = catalogue.get().exercises();
          Workplace place = folder.map(Workplace::new).orElseGet(Workplace::usual);
          List<ExerciseRow> rows = rows(all, place);
          fx.execute(() -> {
            show(place, rows);
            then.run();
          });
        },
        model.complaintProperty()::set);
  }

  private List<ExerciseRow> rows(List<Exercise> all, Workplace place) throws IOException {
    List<ExerciseRow> rows = new ArrayList<>();
    for (Exercise exercise : all) {
      boolean isChanged = place.has(exercise) && place.isChanged(exercise);
      rows.add(new ExerciseRow(exercise, progress.of(exercise.name()), isChanged));
    }
    return rows;
  }

  private void show(Workplace place, List<ExerciseRow> rows) {
    workplace = place;
    model.folderProperty().set(place.folder().toString());
    model.rows().setAll(rows);
  }

  /// Opens an exercise, unless it is open.
  void open(Exercise exercise) {
    Workplace place = workplace;
    if (place == null || model.openProperty().get().equals(Optional.of(exercise))) {
      return;
    }
    leave();
    model.openProperty().set(Optional.of(exercise));
    DeskFiles files = new DeskFiles(place, exercise);
    thread.submit(
        () -> {
          Map<Path, String> texts = files.load();
          ExerciseProgress kept = progress.of(exercise.name());
          fx.execute(() -> lay(exercise, place, files, texts, kept));
        },
        model.complaintProperty()::set);
  }

  private void lay(
      Exercise exercise,
      Workplace place,
      DeskFiles files,
      Map<Path, String> texts,
      ExerciseProgress kept) {
    if (!model.openProperty().get().equals(Optional.of(exercise)) || !place.equals(workplace)) {
      return;
    }
    DeskModel opened = new DeskModel(exercise, place.of(exercise), texts, kept);
    model.complaintProperty().set("");
    model.progress(exercise, kept);
    desk =
        new DeskController(
            opened,
            files,
            thread,
            checks,
            notices,
            fx,
            new DeskController.Listener() {
              @Override
              public void progress(UnaryOperator<ExerciseProgress> change) {
                keep(exercise, change);
              }

              @Override
              public void changed(boolean isChanged) {
                model.changed(exercise, isChanged);
              }
            });
    model.deskProperty().set(Optional.of(opened));
  }

  /// The controller of the exercise that is open.
  Optional<DeskController> desk() {
    return Optional.ofNullable(desk);
  }

  /// The learner's files lie in another folder from now on.
  void use(Path folder) {
    List<Exercise> all = model.rows().stream().map(ExerciseRow::exercise).toList();
    Optional<Exercise> open = model.openProperty().get();
    leave();
    Workplace place = new Workplace(folder);
    thread.submit(
        () -> {
          List<ExerciseRow> rows = rows(all, place);
          fx.execute(() -> {
            show(place, rows);
            open.ifPresent(this::open);
          });
        },
        model.complaintProperty()::set);
  }

  /// Reads what solves an exercise.
  ///
  /// @param then given the solved files' texts, by their names, and how the ways to solve it
  ///   compare
  void solution(Exercise exercise, BiConsumer<Map<String, String>, String> then) {
    thread.submit(
        () -> {
          Map<String, String> texts = new LinkedHashMap<>();
          for (String name : exercise.files()) {
            texts.put(name, TextFile.read(exercise.solution().resolve(name)));
          }
          String approaches = exercise.approaches();
          fx.execute(() -> then.accept(texts, approaches));
        },
        notices::warn);
  }

  private void keep(Exercise exercise, UnaryOperator<ExerciseProgress> change) {
    thread.submit(
        () -> {
          try {
            var _ = progress.change(exercise.name(), change);
          } catch (IOException e) {
            fx.execute(this::complain);
          }
          ExerciseProgress now = progress.of(exercise.name());
          fx.execute(() -> model.progress(exercise, now));
        },
        notices::warn);
  }

  private void complain() {
    if (!hasComplained) {
      hasComplained = true;
      notices.warn(text("labs.notKept"));
    }
  }

  private void leave() {
    DeskController left = desk;
    desk = null;
    model.deskProperty().set(Optional.empty());
    model.openProperty().set(Optional.empty());
    if (left != null) {
      left.close();
    }
  }

  /// Writes what there is to write, for a few seconds at most, and cancels a check.
  @Override
  public void close() {
    leave();
    checks.close();
    thread.close();
  }
}

package workbench.tutor.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import workbench.tutor.progress.ProgressStore;

/// Where a learner's progress in the labs is kept, as a [ProgressStore] does it. Safe on any
/// thread.
public final class ProgressFile {
  private final ProgressStore<LabProgress> store;

  private ProgressFile(ProgressStore<LabProgress> store) {
    this.store = store;
  }

  /// The progress kept in a folder.
  ///
  /// @param tell called, on the thread that reads, with a sentence if the file is damaged
  public static ProgressFile in(Optional<Path> folder, Consumer<String> tell) {
    return new ProgressFile(
        new ProgressStore<>(folder, "labs.json", LabProgress.class, LabProgress.NONE, tell));
  }

  /// How far the learner has come in this lab.
  public LabProgress of(Lab lab) {
    return store.of(lab.id());
  }

  /// Changes and keeps the progress in a lab.
  ///
  /// @return the new one
  /// @throws IOException if it cannot be written; it is then kept for this process only
  public LabProgress change(Lab lab, UnaryOperator<LabProgress> change) throws IOException {
    return store.change(lab.id(), change);
  }

  /// Forgets the progress in a lab.
  ///
  /// @throws IOException if that cannot be written
  public void forget(Lab lab) throws IOException {
    store.forget(lab.id());
  }
}

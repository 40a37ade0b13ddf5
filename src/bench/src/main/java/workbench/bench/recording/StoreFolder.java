package workbench.bench.recording;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import workbench.bench.recording.RecordingSummary.Gathering;

/// A store's folder and what is done with the files in it. One thread only.
final class StoreFolder {
  private static final Logger LOG = Logger.getLogger(StoreFolder.class.getName());

  private final @Nullable Path folder;
  private final Clock clock;
  private final StoreBounds bounds;
  private final StoreListing listing = new StoreListing();
  private @Nullable OwnFolder own;

  /// @param folder null if there is none, so that nothing can be kept
  StoreFolder(@Nullable Path folder, Clock clock, StoreBounds bounds) {
    this.folder = folder;
    this.clock = clock;
    this.bounds = bounds;
  }

  /// Makes the folder if need be, and takes over what stores that are no more have left. If it is
  /// of no use, all that is to be kept later fails.
  void begin() {
    if (folder == null) {
      return;
    }
    try {
      Files.createDirectories(folder);
      own = OwnFolder.make(folder);
      OwnFolder.rescue(folder, this::rescue);
      drop("");
    } catch (IOException e) {
      LOG.log(Level.FINE, "The folder of recordings is of no use", e);
    }
  }

  private void rescue(Path recording) throws IOException {
    if (SummaryScan.of(recording).isPresent()) {
      moveIn(recording, String.valueOf(recording.getFileName()));
    }
  }

  private OwnFolder own() throws IOException {
    if (own == null) {
      throw new IOException(
          folder == null
              ? "there is no folder for recordings"
              : "nothing can be written into " + folder);
    }
    return own;
  }

  /// A number that is another one when the files are.
  int fingerprint() {
    return folder == null ? 0 : StoreListing.fingerprint(folder);
  }

  List<KeptRecording> list() throws IOException {
    return folder == null || !Files.isDirectory(folder) ? List.of() : listing.list(folder);
  }

  /// Where a recording of this name is written.
  Path writing(String id) throws IOException {
    return own().writing(id);
  }

  /// Takes over a recording that was written, if a run had started.
  void keep(String id, Path written, Gathering run) throws IOException {
    Optional<RecordingSummary> summary = run.summary(clock.instant());
    if (summary.isPresent()) {
      keep(moveIn(written, id), summary.get());
    } else {
      Files.deleteIfExists(written);
    }
  }

  private void keep(Path kept, RecordingSummary summary) throws IOException {
    StoreListing.keep(new SideFile("", "", summary), SideFile.of(kept));
    drop(String.valueOf(kept.getFileName()));
  }

  /// Gives a finished file its place, under another name if that is taken.
  private Path moveIn(Path file, String id) throws IOException {
    Path store = requireNonNull(folder, "what is moved in comes from the folder");
    for (int i = 1; ; i++) {
      try {
        return Files.move(file, store.resolve(i == 1 ? id : RecordingName.another(id, i)));
      } catch (FileAlreadyExistsException e) {
        LOG.log(Level.FINE, "Taken", e);
      }
    }
  }

  private void drop(String spared) throws IOException {
    for (KeptRecording surplus : bounds.surplus(list(), spared)) {
      Files.deleteIfExists(surplus.file());
      Files.deleteIfExists(SideFile.of(surplus.file()));
    }
  }

  /// Changes what lies beside a recording.
  void edit(KeptRecording recording, UnaryOperator<SideFile> change) throws IOException {
    Path file = SideFile.of(recording.file());
    SideFile now =
        SideFile.read(file)
            .orElseGet(() -> new SideFile(recording.name(), recording.note(), recording.summary()));
    change.apply(now).write(file);
  }

  /// Deletes recordings so that they can be brought back; answers the names of those that were
  /// there.
  List<String> delete(Collection<KeptRecording> recordings) throws IOException {
    List<String> deleted = new ArrayList<>();
    for (KeptRecording recording : recordings) {
      if (Files.exists(recording.file())) {
        Path place = own().deleted(recording.id());
        Files.move(recording.file(), place, StandardCopyOption.REPLACE_EXISTING);
        moveSide(recording.file(), place);
        deleted.add(recording.id());
      }
    }
    return deleted;
  }

  /// Brings back what was deleted.
  void restore(List<String> ids) throws IOException {
    for (String id : ids) {
      Path deleted = own().deleted(id);
      if (Files.exists(deleted)) {
        moveSide(deleted, moveIn(deleted, id));
      }
    }
  }

  private static void moveSide(Path from, Path to) throws IOException {
    if (Files.exists(SideFile.of(from))) {
      Files.move(SideFile.of(from), SideFile.of(to), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /// Copies a recording from anywhere into the folder.
  ///
  /// @throws RecordingFailure if it holds no run
  KeptRecording add(Path file) throws IOException {
    RecordingSummary summary =
        SummaryScan.of(file)
            .orElseThrow(() -> new RecordingFailure(file + " holds no recording of a run."));
    String id = RecordingName.of(clock.instant(), summary.variant());
    Path draft = writing(id);
    try {
      Files.copy(file, draft, StandardCopyOption.REPLACE_EXISTING);
      Path kept = moveIn(draft, id);
      keep(kept, summary);
      String name = String.valueOf(kept.getFileName());
      return new KeptRecording(name, kept, Files.size(kept), summary, "", "");
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /// Copies a recording to a file, replacing what there is.
  static void export(KeptRecording recording, Path file) throws IOException {
    Path draft = file.toAbsolutePath().resolveSibling("." + UUID.randomUUID());
    try {
      Files.copy(recording.file(), draft);
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /// Removes for good what was deleted.
  void end() {
    try {
      if (own != null) {
        own.close();
      }
    } catch (IOException e) {
      LOG.log(Level.FINE, "Something of the store's is left behind", e);
    }
  }
}

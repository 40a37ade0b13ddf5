package workbench.bench.recording;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import workbench.bench.recording.RecordingSummary.Gathering;
import workbench.probe.event.Event;

/// The recordings that are kept in the user's data folder: at most 200, and 500 MB of them. Each is
/// a file `TIME-VARIANT.jsonl` with a [SideFile] of that name beside it. Several stores, also of
/// several processes, may have the same folder; what is being written or could be brought back lies
/// in an [OwnFolder] of each.
///
/// Safe on any thread. All that touches the folder is done on one thread of the store's, in the
/// order of the calls, and the callers wait; only [#record] does not.
public final class RecordingStore implements AutoCloseable {
  /// Hears what becomes of the store, on the store's thread.
  public interface Listener {
    /// There are other recordings than before, whoever did it.
    void changed();

    /// Something could not be kept, in one sentence.
    void trouble(String sentence);
  }

  /// A recording under way: takes the run's events on any thread and never fails.
  public interface Ongoing extends Consumer<Event>, AutoCloseable {
    /// Ends the recording; the store has it a little later.
    @Override
    void close();
  }

  private static final Logger LOG = Logger.getLogger(RecordingStore.class.getName());
  private static final String FOLDER = "recordings";
  private static final Duration LOOKED_AT_EVERY = Duration.ofSeconds(2);
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_NOTE = 20_000;

  private final @Nullable Path folder;
  private final Clock clock;
  private final StoreBounds bounds;
  private final StoreThread thread = new StoreThread();
  private final StoreListing listing = new StoreListing();
  private final List<Listener> listeners = new CopyOnWriteArrayList<>();
  private final Set<RunWriter> writers = ConcurrentHashMap.newKeySet();
  private final RunWriter.Store writing =
      new RunWriter.Store() {
        @Override
        public Path place(String id) throws IOException {
          return here().writing(id);
        }

        @Override
        public void finished(RunWriter writer, @Nullable Path file, Gathering run)
            throws IOException {
          writers.remove(writer);
          if (file != null) {
            keep(writer.id(), file, run);
          }
        }

        @Override
        public void trouble(String sentence) {
          listeners.forEach(listener -> listener.trouble(sentence));
        }
      };
  private @Nullable OwnFolder own;
  private int lastSeen;

  RecordingStore(Optional<Path> data, Clock clock, StoreBounds bounds) {
    this.folder = data.map(f -> f.resolve(FOLDER)).orElse(null);
    this.clock = clock;
    this.bounds = bounds;
    thread.execute(this::begin);
    thread.every(LOOKED_AT_EVERY, this::look);
  }

  /// Opens the store in a data folder; without one it is empty and keeps nothing. Returns at once.
  public static RecordingStore open(Optional<Path> data) {
    return new RecordingStore(data, Clock.systemUTC(), StoreBounds.USUAL);
  }

  private void begin() {
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

  public void listen(Listener listener) {
    listeners.add(listener);
  }

  private void look() {
    int now = folder == null ? 0 : StoreListing.fingerprint(folder);
    if (now != lastSeen) {
      lastSeen = now;
      changed();
    }
  }

  private void changed() {
    lastSeen = folder == null ? 0 : StoreListing.fingerprint(folder);
    listeners.forEach(Listener::changed);
  }

  /// Begins to keep a run. If that cannot be, the listeners are told in a sentence.
  public Ongoing record(String variant) {
    String id = RecordingName.of(clock.instant(), variant);
    RunWriter writer = new RunWriter(id, bounds.bytes() / 2, thread, writing);
    writers.add(writer);
    return writer.begin();
  }

  private OwnFolder here() throws IOException {
    OwnFolder ours = own;
    if (ours == null) {
      throw new IOException(
          folder == null
              ? "there is no folder for recordings"
              : "nothing can be written into " + folder);
    }
    return ours;
  }

  private Path store() throws RecordingFailure {
    if (folder == null) {
      throw new RecordingFailure("There is no folder for recordings.");
    }
    return folder;
  }

  private void keep(String id, Path written, Gathering run) throws IOException {
    Optional<RecordingSummary> summary = run.summary(clock.instant());
    if (summary.isEmpty()) {
      Files.deleteIfExists(written);
      return;
    }
    Path kept = moveIn(written, id);
    new SideFile("", "", summary.get()).writeIfNone(SideFile.of(kept));
    drop(String.valueOf(kept.getFileName()));
    changed();
  }

  /// Gives a finished file its place, under another name if that is taken.
  private Path moveIn(Path file, String id) throws IOException {
    Path store = store();
    for (int i = 1; ; i++) {
      Path target = store.resolve(i == 1 ? id : RecordingName.another(id, i));
      try {
        return Files.move(file, target);
      } catch (FileAlreadyExistsException e) {
        LOG.log(Level.FINE, "Taken", e);
      }
    }
  }

  private void drop(String spared) throws IOException {
    for (KeptRecording surplus : bounds.surplus(listing.list(store()), spared)) {
      Files.deleteIfExists(surplus.file());
      Files.deleteIfExists(SideFile.of(surplus.file()));
    }
  }

  /// All recordings, the newest first. Files that hold no run are passed over.
  ///
  /// @throws RecordingFailure if the folder cannot be read
  public List<KeptRecording> list() throws RecordingFailure {
    return thread.call(
        "Cannot list the recordings",
        () -> {
          if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
          }
          List<KeptRecording> all = new ArrayList<>(listing.list(folder));
          all.sort(
              comparing((KeptRecording r) -> r.summary().at())
                  .thenComparing(KeptRecording::id)
                  .reversed());
          return List.copyOf(all);
        });
  }

  /// Gives a recording another name, of one line; an empty one for none.
  ///
  /// @throws RecordingFailure if that cannot be written
  public void rename(KeptRecording recording, String name) throws RecordingFailure {
    String line = name.strip().replaceAll("\\s+", " ");
    String short_ = line.substring(0, Math.min(line.length(), LONGEST_NAME));
    edit(recording, side -> new SideFile(short_, side.note(), side.summary()));
  }

  /// Gives a recording another note; an empty one for none.
  ///
  /// @throws RecordingFailure if that cannot be written
  public void annotate(KeptRecording recording, String note) throws RecordingFailure {
    String text = note.strip();
    String kept = text.substring(0, Math.min(text.length(), LONGEST_NOTE));
    edit(recording, side -> new SideFile(side.name(), kept, side.summary()));
  }

  private interface Edit {
    SideFile of(SideFile side);
  }

  private void edit(KeptRecording recording, Edit edit) throws RecordingFailure {
    thread.call(
        "Cannot change " + recording.title(),
        () -> {
          Path file = SideFile.of(recording.file());
          SideFile now =
              SideFile.read(file)
                  .orElseGet(
                      () -> new SideFile(recording.name(), recording.note(), recording.summary()));
          edit.of(now).write(file);
          changed();
          return true;
        });
  }

  /// Deletes recordings so that they can be brought back until the store is closed. One that is
  /// gone already is passed over.
  ///
  /// @throws RecordingFailure if one cannot be deleted; those before it are
  public Deletion delete(Collection<KeptRecording> recordings) throws RecordingFailure {
    return thread.call(
        "Cannot delete the recording",
        () -> {
          List<String> deleted = new ArrayList<>();
          for (KeptRecording recording : recordings) {
            if (Files.exists(recording.file())) {
              Files.move(
                  recording.file(),
                  here().deleted(recording.id()),
                  StandardCopyOption.REPLACE_EXISTING);
              moveSide(recording.file(), here().deleted(recording.id()));
              deleted.add(recording.id());
            }
          }
          changed();
          return new Deletion(this, deleted);
        });
  }

  private static void moveSide(Path from, Path to) throws IOException {
    if (Files.exists(SideFile.of(from))) {
      Files.move(SideFile.of(from), SideFile.of(to), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  void restore(List<String> ids) throws RecordingFailure {
    thread.call(
        "Cannot bring back the recording",
        () -> {
          for (String id : ids) {
            Path deleted = here().deleted(id);
            if (Files.exists(deleted)) {
              moveSide(deleted, moveIn(deleted, id));
            }
          }
          changed();
          return true;
        });
  }

  /// Copies a recording from anywhere into the store; answers what it is there.
  ///
  /// @throws RecordingFailure if it cannot be read or kept, or holds no run
  public KeptRecording add(Path file) throws RecordingFailure {
    return thread.call(
        "Cannot keep " + file,
        () -> {
          RecordingSummary summary =
              SummaryScan.of(file)
                  .orElseThrow(() -> new RecordingFailure(file + " holds no recording of a run."));
          String id = RecordingName.of(clock.instant(), summary.variant());
          Path draft = here().writing(id);
          try {
            Files.copy(file, draft, StandardCopyOption.REPLACE_EXISTING);
            Path kept = moveIn(draft, id);
            new SideFile("", "", summary).writeIfNone(SideFile.of(kept));
            String name = String.valueOf(kept.getFileName());
            drop(name);
            changed();
            return new KeptRecording(name, kept, Files.size(kept), summary, "", "");
          } finally {
            Files.deleteIfExists(draft);
          }
        });
  }

  /// Copies a recording to a file, replacing what there is.
  ///
  /// @throws RecordingFailure if that fails; the file is then as it was
  public void export(KeptRecording recording, Path file) throws RecordingFailure {
    thread.call(
        "Cannot write " + file,
        () -> {
          Path draft = file.toAbsolutePath().resolveSibling("." + UUID.randomUUID());
          try {
            Files.copy(recording.file(), draft);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
          } finally {
            Files.deleteIfExists(draft);
          }
          return file;
        });
  }

  /// Ends what is being written, and removes for good what was deleted. Waits a few seconds at the
  /// most.
  @Override
  public void close() {
    writers.forEach(RunWriter::close);
    thread.finish(this::end);
  }

  private void end() {
    try {
      if (own != null) {
        own.close();
      }
    } catch (IOException e) {
      LOG.log(Level.FINE, "Something of the store's is left behind", e);
    }
  }
}

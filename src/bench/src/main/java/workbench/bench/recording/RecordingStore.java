package workbench.bench.recording;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
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

  private static final String FOLDER = "recordings";
  private static final Duration LOOKED_AT_EVERY = Duration.ofSeconds(2);
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_NOTE = 20_000;

  private final Clock clock;
  private final StoreBounds bounds;
  private final StoreFolder folder;
  private final StoreThread thread = new StoreThread();
  private final List<Listener> listeners = new CopyOnWriteArrayList<>();
  private final Set<RunWriter> writers = ConcurrentHashMap.newKeySet();
  private int lastSeen;

  RecordingStore(Optional<Path> data, Clock clock, StoreBounds bounds) {
    this.clock = clock;
    this.bounds = bounds;
    this.folder = new StoreFolder(data.map(f -> f.resolve(FOLDER)).orElse(null), clock, bounds);
    thread.execute(folder::begin);
    thread.every(LOOKED_AT_EVERY, this::look);
  }

  /// Opens the store in a data folder; without one it is empty and keeps nothing. Returns at once.
  public static RecordingStore open(Optional<Path> data) {
    return new RecordingStore(data, Clock.systemUTC(), StoreBounds.USUAL);
  }

  public void listen(Listener listener) {
    listeners.add(listener);
  }

  private void look() {
    if (folder.fingerprint() != lastSeen) {
      changed();
    }
  }

  private void changed() {
    lastSeen = folder.fingerprint();
    listeners.forEach(Listener::changed);
  }

  /// Begins to keep a run. If that cannot be, the listeners are told in a sentence.
  public Ongoing record(String variant) {
    String id = RecordingName.of(clock.instant(), variant);
    RunWriter writer = new RunWriter(id, bounds.bytes() / 2, thread, new Writing());
    writers.add(writer);
    return writer.begin();
  }

  /// The store as its writers see it.
  private final class Writing implements RunWriter.Store {
    @Override
    public Path place(String id) throws IOException {
      return folder.writing(id);
    }

    @Override
    public void finished(RunWriter writer, @Nullable Path file, Gathering run) throws IOException {
      writers.remove(writer);
      if (file != null) {
        folder.keep(writer.id(), file, run);
        changed();
      }
    }

    @Override
    public void trouble(String sentence) {
      listeners.forEach(listener -> listener.trouble(sentence));
    }
  }

  /// All recordings, the newest first. Files that hold no run are passed over.
  ///
  /// @throws RecordingFailure if the folder cannot be read
  public List<KeptRecording> list() throws RecordingFailure {
    return thread.call(
        "Cannot list the recordings",
        () ->
            folder.list().stream()
                .sorted(
                    comparing((KeptRecording r) -> r.summary().at())
                        .thenComparing(KeptRecording::id)
                        .reversed())
                .toList());
  }

  /// Gives a recording another name, of one line; an empty one for none.
  ///
  /// @throws RecordingFailure if that cannot be written
  public void rename(KeptRecording recording, String name) throws RecordingFailure {
    String line = atMost(LONGEST_NAME, name.strip().replaceAll("\\s+", " "));
    edit(recording, side -> new SideFile(line, side.note(), side.summary()));
  }

  /// Gives a recording another note; an empty one for none.
  ///
  /// @throws RecordingFailure if that cannot be written
  public void annotate(KeptRecording recording, String note) throws RecordingFailure {
    String text = atMost(LONGEST_NOTE, note.strip());
    edit(recording, side -> new SideFile(side.name(), text, side.summary()));
  }

  private static String atMost(int length, String text) {
    return text.substring(0, Math.min(text.length(), length));
  }

  private void edit(KeptRecording recording, UnaryOperator<SideFile> change)
      throws RecordingFailure {
    thread.call(
        "Cannot change " + recording.title(),
        () -> {
          folder.edit(recording, change);
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
          List<String> deleted = folder.delete(recordings);
          changed();
          return new Deletion(this, deleted);
        });
  }

  void restore(List<String> ids) throws RecordingFailure {
    thread.call(
        "Cannot bring back the recording",
        () -> {
          folder.restore(ids);
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
          KeptRecording added = folder.add(file);
          changed();
          return added;
        });
  }

  /// Copies a recording to a file, replacing what there is.
  ///
  /// @throws RecordingFailure if that fails; the file is then as it was
  public void export(KeptRecording recording, Path file) throws RecordingFailure {
    thread.call(
        "Cannot write " + file,
        () -> {
          StoreFolder.export(recording, file);
          return true;
        });
  }

  /// Ends what is being written, and removes for good what was deleted. Waits a few seconds at the
  /// most.
  @Override
  public void close() {
    writers.forEach(RunWriter::close);
    thread.finish(folder::end);
  }
}

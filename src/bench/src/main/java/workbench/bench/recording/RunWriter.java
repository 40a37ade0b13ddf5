package workbench.bench.recording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import workbench.bench.recording.RecordingSummary.Gathering;
import workbench.probe.event.Event;

/// Writes a run's events to its file as they come. They are accepted on any thread, which is not
/// held up: they wait in a bounded queue for the store's thread. If the disk fails or cannot keep
/// up, the recording ends there, which is told once, and the run goes on.
final class RunWriter implements RecordingStore.Ongoing {
  /// The store, as the writer sees it. On the store's thread.
  interface Store {
    /// Where a recording of this name is written.
    ///
    /// @throws IOException if nothing can be written
    Path place(String id) throws IOException;

    /// Takes over what was written.
    ///
    /// @param file closed; null if there is none
    void finished(RunWriter writer, @Nullable Path file, Gathering run) throws IOException;

    /// Hears in one sentence what could not be kept.
    void trouble(String sentence);
  }

  private static final Logger LOG = Logger.getLogger(RunWriter.class.getName());
  private static final int MOST_WAITING = 20_000;
  private static final int SIZE_CHECKED_EVERY = 1000;

  private final String id;
  private final long mostBytes;
  private final Executor disk;
  private final Store store;
  private final AtomicInteger waiting = new AtomicInteger();
  private final AtomicBoolean isClosed = new AtomicBoolean();
  private final AtomicBoolean isCutOff = new AtomicBoolean();
  private final Gathering run = new Gathering();
  private @Nullable Path path;
  private @Nullable RecordingFile file;
  private long written;

  /// @param mostBytes how long it can become
  /// @param disk the store's thread
  RunWriter(String id, long mostBytes, Executor disk, Store store) {
    this.id = id;
    this.mostBytes = mostBytes;
    this.disk = disk;
    this.store = store;
  }

  /// The name that its file will have.
  String id() {
    return id;
  }

  /// Creates the file, on the store's thread; does not wait for that.
  RunWriter begin() {
    submit(() -> {
      try {
        Path place = store.place(id);
        file = RecordingFile.create(place);
        path = place;
      } catch (IOException e) {
        isCutOff.set(true);
        tell("The run is not recorded, but goes on", e);
      }
    });
    return this;
  }

  private void tell(String what, IOException why) {
    LOG.log(Level.FINE, what, why);
    store.trouble(String.valueOf(new RecordingFailure(what, why).getMessage()));
  }

  @Override
  public void accept(Event event) {
    if (isClosed.get() || isCutOff.get()) {
      return;
    }
    if (waiting.incrementAndGet() > MOST_WAITING) {
      cutOff("the disk cannot keep up");
      return;
    }
    submit(() -> {
      waiting.decrementAndGet();
      append(event);
    });
  }

  private void append(Event event) {
    RecordingFile open = file;
    Path place = path;
    if (open == null || place == null) {
      return;
    }
    try {
      open.append(event);
      run.add(event);
      written++;
      if (written % SIZE_CHECKED_EVERY == 0 && Files.size(place) > mostBytes) {
        end(new IOException("it has become as long as it may"));
      }
    } catch (IOException e) {
      end(e);
    }
  }

  private void cutOff(String why) {
    if (isCutOff.compareAndSet(false, true)) {
      submit(() -> end(new IOException(why)));
    }
  }

  private void end(IOException why) {
    isCutOff.set(true);
    closeFile();
    tell("The recording ends here, and the run goes on", why);
  }

  private void closeFile() {
    RecordingFile open = file;
    file = null;
    if (open != null) {
      try {
        open.close();
      } catch (IOException e) {
        // What could be written is there.
        LOG.log(Level.FINE, "A recording could not be closed", e);
      }
    }
  }

  /// Ends the recording and hands it to the store, on the store's thread; does not wait for that.
  @Override
  public void close() {
    if (isClosed.compareAndSet(false, true)) {
      submit(() -> {
        closeFile();
        try {
          store.finished(this, path, run);
        } catch (IOException e) {
          tell("Cannot keep the recording", e);
        }
      });
    }
  }

  private void submit(Runnable work) {
    try {
      disk.execute(work);
    } catch (RejectedExecutionException e) {
      LOG.log(Level.FINE, "The store is closed", e);
    }
  }
}

package workbench.ui.recordings;

import static workbench.ui.kit.Texts.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import workbench.bench.recording.Deletion;
import workbench.bench.recording.KeptRecording;
import workbench.bench.recording.OpenedRecording;
import workbench.bench.recording.RecordingStore;
import workbench.ui.kit.Notices;
import workbench.ui.recordings.RecordingsModel.Shown;

/// Does what the Recordings screen is asked to, on a thread of its own; what comes of it is put
/// into the model on the FX thread. All methods are called on the FX thread.
final class RecordingsController implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(RecordingsController.class.getName());
  private static final long PATIENCE_SECONDS = 3;

  private final RecordingStore store;
  private final RecordingsModel model;
  private final Notices notices;
  private final Executor fx;
  private final Consumer<Shown> onShown;
  private final AtomicInteger wished = new AtomicInteger();
  private volatile boolean isCancelled;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("recordings-ui").factory());

  /// @param onShown shows a recording that was read, on the FX thread
  RecordingsController(
      RecordingStore store,
      RecordingsModel model,
      Notices notices,
      Executor fx,
      Consumer<Shown> onShown) {
    this.store = store;
    this.model = model;
    this.notices = notices;
    this.fx = fx;
    this.onShown = onShown;
    store.listen(
        new RecordingStore.Listener() {
          @Override
          public void changed() {
            submit(RecordingsController.this::list);
          }

          @Override
          public void trouble(String sentence) {
            fx.execute(() -> notices.warn(sentence));
          }
        });
  }

  private interface Work {
    void run() throws IOException;
  }

  private void submit(Work work) {
    try {
      worker.execute(() -> attempt(work));
    } catch (RejectedExecutionException e) {
      LOG.log(Level.FINE, "The window is closing", e);
    }
  }

  private void attempt(Work work) {
    try {
      work.run();
    } catch (IOException e) {
      LOG.log(Level.FINE, "Recordings", e);
      tell(String.valueOf(e.getMessage()));
    } catch (RuntimeException | OutOfMemoryError e) {
      LOG.log(Level.WARNING, "Recordings", e);
      tell(text("run.unforeseen", e));
    }
  }

  private void tell(String sentence) {
    fx.execute(() -> {
      model.busyProperty().set("");
      notices.warn(sentence);
    });
  }

  /// Reads the list anew.
  void refresh() {
    submit(this::list);
  }

  private void list() throws IOException {
    List<KeptRecording> all = store.list();
    fx.execute(() -> model.allProperty().set(all));
  }

  /// Looks at a recording of the store. Of several wishes in a row the last counts.
  void show(KeptRecording recording) {
    read(recording.file(), Optional.of(recording));
  }

  /// Looks at a file from elsewhere, which is not copied.
  void open(Path file) {
    read(file.toAbsolutePath(), Optional.empty());
  }

  private void read(Path file, Optional<KeptRecording> kept) {
    int wish = wished.incrementAndGet();
    model.busyProperty().set(text("recordings.reading"));
    submit(() -> {
      if (wish != wished.get()) {
        return;
      }
      Shown shown = new Shown(kept, OpenedRecording.read(file));
      fx.execute(() -> {
        if (wish == wished.get()) {
          model.busyProperty().set("");
          model.shownProperty().set(Optional.of(shown));
          onShown.accept(shown);
        }
      });
    });
  }

  /// Looks at nothing.
  void showNothing() {
    wished.incrementAndGet();
    model.busyProperty().set("");
    model.shownProperty().set(Optional.empty());
  }

  void rename(KeptRecording recording, String name) {
    submit(() -> store.rename(recording, name));
  }

  void annotate(KeptRecording recording, String note) {
    submit(() -> store.annotate(recording, note));
  }

  /// Deletes recordings, and offers to bring them back.
  void delete(Collection<KeptRecording> recordings) {
    List<KeptRecording> all = List.copyOf(recordings);
    if (all.isEmpty()) {
      return;
    }
    submit(() -> {
      Deletion deletion = store.delete(all);
      list();
      String sentence =
          deletion.count() == 1
              ? text("recordings.deleted", all.getFirst().title())
              : text("recordings.deletedMany", deletion.count());
      fx.execute(
          () -> notices.offer(sentence, text("recordings.undo"), () -> submit(deletion::undo)));
    });
  }

  /// Copies a file from elsewhere into the store, and looks at it there.
  void keep(OpenedRecording opened) {
    submit(() -> {
      KeptRecording kept = store.add(opened.file());
      list();
      fx.execute(() -> {
        Shown shown = new Shown(Optional.of(kept), opened);
        model.shownProperty().set(Optional.of(shown));
        notices.info(text("recordings.kept", kept.summary().variant()));
      });
    });
  }

  /// Writes what was chosen of a recording into a folder.
  void export(Shown shown, Collection<ExportChoice> choices, Path into) {
    List<ExportChoice> chosen = List.copyOf(choices);
    isCancelled = false;
    model.busyProperty().set(text("recordings.exporting"));
    submit(() -> {
      Path folder = Exporting.write(shown, chosen, into, () -> isCancelled);
      fx.execute(() -> {
        model.busyProperty().set("");
        notices.info(text(isCancelled ? "recordings.exportCut" : "recordings.exported", folder));
      });
    });
  }

  /// Ends what takes a while.
  void cancel() {
    isCancelled = true;
    wished.incrementAndGet();
    model.busyProperty().set("");
  }

  /// Lets names and notes be written.
  @Override
  public void close() {
    isCancelled = true;
    worker.shutdown();
    try {
      if (!worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        worker.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

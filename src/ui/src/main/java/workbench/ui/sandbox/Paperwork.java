package workbench.ui.sandbox;

import static workbench.ui.kit.Texts.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import workbench.ui.editor.Buffer;
import workbench.ui.files.FileWords;
import workbench.ui.files.TextFile;
import workbench.ui.kit.Notices;

/// Opens, saves and keeps texts. Files are read and written on a thread of its own. All methods are
/// called on the FX thread.
final class Paperwork implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Paperwork.class.getName());
  private static final long PATIENCE_SECONDS = 5;

  private final SandboxModel model;
  private final Drafts drafts;
  private final Notices notices;
  private final Executor fx;
  private final ExecutorService files =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("sandbox-files").factory());

  Paperwork(SandboxModel model, Drafts drafts, Notices notices, Executor fx) {
    this.model = model;
    this.drafts = drafts;
    this.notices = notices;
    this.fx = fx;
  }

  /// The texts as they were kept, or else a welcome.
  static SandboxModel restore(Drafts drafts, String welcome) {
    Optional<Drafts.Kept> kept = drafts.read();
    if (kept.isEmpty()) {
      return new SandboxModel(
          new Buffers(new Buffer(text("sandbox.welcomeName"), welcome, welcome, Optional.empty())));
    }
    List<Buffer> all = kept.get().texts().stream().map(Paperwork::buffer).toList();
    Buffers buffers = new Buffers(all.getFirst());
    all.stream().skip(1).forEach(buffers::addLast);
    buffers.show(all.get(Math.clamp(kept.get().current(), 0, all.size() - 1)));
    SandboxModel model = new SandboxModel(buffers);
    kept.get().history().forEach(model.history()::add);
    return model;
  }

  private static Buffer buffer(Drafts.Text text) {
    Optional<Path> file =
        text.file().isEmpty() ? Optional.empty() : Optional.of(Path.of(text.file()));
    return new Buffer(text.name(), text.text(), text.saved(), file);
  }

  /// Opens a text of its own. Answers whether there was room for it.
  boolean add(String content) {
    if (isFull()) {
      return false;
    }
    String name = model.buffers().freeName(number -> text("sandbox.untitled", number));
    model.buffers().add(new Buffer(name, content, "", Optional.empty()));
    return true;
  }

  private boolean isFull() {
    if (model.buffers().isFull()) {
      notices.warn(text("sandbox.tooMany", Buffers.MOST));
    }
    return model.buffers().isFull();
  }

  /// Opens a file, or shows it if it is open.
  void open(Path file) {
    Path whole = file.toAbsolutePath().normalize();
    Optional<Buffer> there = model.buffers().ofFile(whole);
    if (there.isPresent()) {
      model.buffers().show(there.get());
    } else if (!isFull()) {
      work(
          text("sandbox.notRead", whole),
          () -> {
            String read = TextFile.read(whole);
            fx.execute(() ->
                model
                    .buffers()
                    .add(
                        new Buffer(
                            whole.getFileName().toString(), read, read, Optional.of(whole))));
          });
    }
  }

  /// Writes a text to a file.
  void save(Buffer buffer, Path file) {
    Path whole = file.toAbsolutePath().normalize();
    String content = buffer.text();
    work(
        text("sandbox.notWritten", whole),
        () -> {
          TextFile.write(whole, content);
          fx.execute(() -> {
            buffer.saved(whole, content);
            notices.info(text("sandbox.saved", whole));
          });
        });
  }

  /// Closes a text. If something would be lost, it can be brought back.
  void close(Buffer buffer) {
    model
        .buffers()
        .remove(
            buffer,
            new Buffer(
                model.buffers().freeName(n -> text("sandbox.untitled", n)),
                "",
                "",
                Optional.empty()));
    if (buffer.changedBinding().get() && !buffer.text().isBlank()) {
      notices.offer(
          text("sandbox.closed", buffer.titleProperty().get()),
          text("sandbox.bringBack"),
          () -> model.buffers().add(buffer));
    }
  }

  /// Keeps all texts for the next start.
  void keep() {
    Drafts.Kept kept = kept();
    work(text("sandbox.notKept"), () -> drafts.write(kept));
  }

  private Drafts.Kept kept() {
    List<Buffer> all = model.buffers().all();
    return new Drafts.Kept(
        all.stream()
            .map(b ->
                new Drafts.Text(
                    b.name(), b.text(), b.savedText(), b.file().map(Path::toString).orElse("")))
            .toList(),
        all.indexOf(model.buffers().current()),
        model.history().cells());
  }

  /// A folder to begin with when a file is chosen.
  Optional<Path> folder() {
    return model.buffers().all().stream()
        .flatMap(b -> b.file().stream())
        .map(Path::getParent)
        .filter(Files::isDirectory)
        .findFirst();
  }

  private interface FileWork {
    void run() throws IOException;
  }

  private void work(String complaint, FileWork work) {
    try {
      files.execute(() -> {
        try {
          work.run();
        } catch (IOException e) {
          LOG.log(Level.FINE, "A file could not be read or written", e);
          fx.execute(() -> notices.warn(complaint + " " + FileWords.of(e)));
        } catch (RuntimeException e) {
          LOG.log(Level.WARNING, "A file could not be read or written", e);
          fx.execute(() -> notices.warn(complaint + " " + e.getMessage()));
        }
      });
    } catch (RejectedExecutionException e) {
      LOG.log(Level.FINE, "The window is closing", e);
    }
  }

  /// Keeps all texts, and waits for that.
  @Override
  public void close() {
    keep();
    files.shutdown();
    try {
      if (!files.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        LOG.warning("The texts could not be kept in time");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    drafts.close();
  }
}

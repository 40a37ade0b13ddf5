package workbench.labs;

import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import workbench.probe.event.AppImage;
import workbench.probe.event.Operation;

/// What a variant works with: the operations on its item, each under the eyes of the instruments,
/// and the executors to run them on. One for each item.
///
/// A failed operation throws, or its promise fails with, an [workbench.pipeline.OperationFailure].
/// When the run is cancelled, promises are cancelled and blocking calls are interrupted.
public final class Tools {
  private final Workshop workshop;
  private final Item item;

  Tools(Workshop workshop, Item item) {
    this.workshop = workshop;
    this.item = item;
  }

  /// Downloads asynchronously; the promise completes on the HTTP client's callback thread. A
  /// `file:` address is loaded.
  public CompletableFuture<byte[]> download(URI source) {
    if (isFile(source)) {
      return load(Path.of(source));
    }
    return asynchronous(
        Operation.DOWNLOAD, () -> workshop.downloader().download(source).thenApply(this::arrived));
  }

  /// Downloads while the calling thread waits.
  public byte[] downloadBlocking(URI source) {
    if (isFile(source)) {
      return loadBlocking(Path.of(source));
    }
    return held(Operation.DOWNLOAD, () -> arrived(workshop.downloader().downloadBlocking(source)));
  }

  /// Loads asynchronously; the promise completes on the thread behind the file channel, `file-1`.
  public CompletableFuture<byte[]> load(Path file) {
    return asynchronous(Operation.LOAD, () -> workshop.files().load(file).thenApply(this::arrived));
  }

  /// Loads while the calling thread waits.
  public byte[] loadBlocking(Path file) {
    return held(Operation.LOAD, () -> arrived(workshop.files().loadBlocking(file)));
  }

  /// Blurs on the calling thread; or darkens, if the workload says so.
  public byte[] blur(byte[] image) {
    if (workshop.workload().darken() > 0) {
      return darken(image);
    }
    return held(Operation.BLUR, () -> workshop.blur().blur(image, subject()));
  }

  /// Loads and blurs on the calling thread.
  public byte[] blur(Path file) {
    return held(Operation.BLUR, () -> workshop.blur().blur(file));
  }

  /// Darkens on the calling thread.
  public byte[] darken(byte[] image) {
    return held(Operation.DARKEN, () -> workshop.darken().darken(image, subject()));
  }

  /// Saves asynchronously; the promise completes on the thread behind the file channel, `file-1`.
  public CompletableFuture<Path> save(byte[] image, Path target) {
    return asynchronous(Operation.SAVE, () -> workshop.files().save(image, target));
  }

  /// Saves while the calling thread waits.
  public Path saveBlocking(byte[] image, Path target) {
    return held(Operation.SAVE, () -> workshop.files().saveBlocking(image, target));
  }

  /// Shows a result in the application's window.
  ///
  /// @throws IllegalStateException if this is not the UI thread
  public Path show(Path result) {
    if (!workshop.probe().ui().isCurrent()) {
      throw new IllegalStateException(
          "show(…) must run on the UI thread, but ran on "
              + Thread.currentThread().getName()
              + ": hand it t.ui().");
    }
    workshop.window().put(item.number(), AppImage.RESULT);
    return result;
  }

  /// The UI thread.
  public Executor ui() {
    return workshop.probe().ui();
  }

  /// A pool for computing, with as many threads as cores unless the workload says otherwise.
  public Executor cpuPool() {
    return workshop.cpuPool();
  }

  /// A pool with a thread for every item that may be under way.
  public Executor bigPool() {
    return workshop.bigPool();
  }

  /// One worker thread.
  public Executor background() {
    return workshop.background();
  }

  /// A new virtual thread for every task.
  public Executor virtualThreads() {
    return workshop.virtualThreads();
  }

  /// As many permits as the CPU pool has threads.
  public Semaphore cores() {
    return workshop.cores();
  }

  /// The application's window may show the original from now on.
  private byte[] arrived(byte[] original) {
    workshop.window().put(item.number(), AppImage.ORIGINAL);
    return original;
  }

  /// What a failure calls the image.
  private String subject() {
    return item.source().toString();
  }

  private static boolean isFile(URI source) {
    return "file".equals(source.getScheme());
  }

  private <T> T held(Operation operation, Supplier<T> work) {
    return workshop.holding(() -> workshop.spans().held(item.number(), operation, work));
  }

  private <T> CompletableFuture<T> asynchronous(
      Operation operation, Supplier<CompletableFuture<T>> work) {
    return workshop.cancellable(workshop.spans().asynchronous(item.number(), operation, work));
  }
}

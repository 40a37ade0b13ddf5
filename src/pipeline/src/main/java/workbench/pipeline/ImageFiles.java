package workbench.pipeline;

import static workbench.pipeline.FileCall.unchecked;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Loads and saves whole files, asynchronously or blocking.
///
/// Asynchronous is the API only: Linux has ordinary files read and written by blocking calls, and
/// [AsynchronousFileChannel] makes them on the threads of an executor. Here it is yours, so that
/// its threads can be seen. Opening, forcing and moving a file block too and happen there as well.
///
/// A save writes a temporary file in the target's folder, forces it to the disk and moves it to the
/// target in one step. A crash, a cancellation or a full disk leave the old file or none, never a
/// part of the new one. The folder must exist: a mistyped path is not to grow a tree of folders.
public final class ImageFiles {
  private final ExecutorService fileExecutor;
  private final AsyncFiles async;
  private final Limits limits;
  private final Temporaries temporaries;

  /// @param fileExecutor makes the blocking calls of the asynchronous methods; the caller closes it
  public ImageFiles(ExecutorService fileExecutor, Limits limits) {
    this(fileExecutor, limits, Temporaries.NAMED_BY_PROCESS);
  }

  ImageFiles(ExecutorService fileExecutor, Limits limits, Temporaries temporaries) {
    this.fileExecutor = fileExecutor;
    this.async = new AsyncFiles(fileExecutor);
    this.limits = limits;
    this.temporaries = temporaries;
  }

  /// Starts to load a file.
  ///
  /// The future is completed on a thread of the file executor. Cancelling it ends the reading after
  /// the part under way. It fails with an [OperationFailure]: [Reason#FILE_NOT_FOUND],
  /// [Reason#FILE_TOO_LARGE] or [Reason#UNREADABLE_SOURCE].
  public CompletableFuture<byte[]> load(Path file) {
    var result = new CompletableFuture<byte[]>();
    var _ =
        CompletableFuture.supplyAsync(() -> unchecked(() -> sizeOf(file)), fileExecutor)
            .thenCompose(size -> unchecked(() -> async.read(file, size, result::isDone)))
            .whenComplete((bytes, failure) ->
                finish(result, bytes, failure, e -> FileFailures.reading(file, e)));
    return result;
  }

  /// Loads a file while the caller's thread waits.
  ///
  /// @throws OperationFailure as [#load(Path)] fails
  /// @throws CancellationException if the thread is interrupted; the flag stays set
  public byte[] loadBlocking(Path file) {
    try {
      return BlockingFiles.read(file, sizeOf(file));
    } catch (ClosedByInterruptException interrupted) {
      throw new CancellationException(file + " was not loaded: the thread was interrupted.");
    } catch (IOException e) {
      throw FileFailures.reading(file, e);
    }
  }

  /// Starts to save a file, replacing the one that is there, and answers the target.
  ///
  /// The future is completed on a thread of the file executor. Cancelling it leaves the target as
  /// it was; once the new file takes its place, cancelling is refused and answers false. It fails
  /// with an [OperationFailure]: [Reason#UNWRITABLE_TARGET] or [Reason#DISK_FULL]. The bytes must
  /// not be changed before it is complete.
  public CompletableFuture<Path> save(byte[] bytes, Path target) {
    var result = new Saving();
    var _ =
        CompletableFuture.supplyAsync(() -> unchecked(() -> temporary(target)), fileExecutor)
            .thenCompose(temporary ->
                unchecked(() -> async.write(bytes, temporary, result::isDone))
                    .thenApply(_ -> unchecked(() -> commit(temporary, target, result)))
                    .whenComplete((_, _) -> unchecked(() -> Files.deleteIfExists(temporary))))
            .whenComplete((saved, failure) ->
                finish(result, saved, failure, e -> FileFailures.writing(target, e)));
    return result;
  }

  /// Saves a file, replacing the one that is there, while the caller's thread waits.
  ///
  /// @throws OperationFailure as [#save(byte[], Path)] fails
  /// @throws CancellationException if the thread is interrupted; the target stays as it was and the
  ///   flag stays set
  public Path saveBlocking(byte[] bytes, Path target) {
    try {
      Path temporary = temporary(target);
      try {
        BlockingFiles.write(bytes, temporary);
        return move(temporary, target);
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (ClosedByInterruptException interrupted) {
      throw new CancellationException(target + " was not saved: the thread was interrupted.");
    } catch (IOException e) {
      throw FileFailures.writing(target, e);
    }
  }

  /// Removes from a folder what saves of crashed processes left there. Those of running processes
  /// stay, and nothing happens if there is no such folder.
  ///
  /// @throws OperationFailure [Reason#UNWRITABLE_TARGET] if the folder cannot be read or changed
  public static void sweep(Path directory) {
    try {
      Temporaries.sweep(directory);
    } catch (NoSuchFileException nothingToSweep) {
      return;
    } catch (IOException e) {
      throw new OperationFailure(
          Reason.UNWRITABLE_TARGET, directory.toString(), "cannot be swept: " + e + ".", e);
    }
  }

  private int sizeOf(Path file) throws IOException {
    var attributes = Files.readAttributes(file, BasicFileAttributes.class);
    if (!attributes.isRegularFile()) {
      String kind = attributes.isDirectory() ? "it is a folder" : "it is not an ordinary file";
      throw FileFailures.unreadable(file, kind, null);
    }
    if (attributes.size() > limits.maxBodyBytes()) {
      throw FileFailures.tooLarge(file, limits);
    }
    return Math.toIntExact(attributes.size());
  }

  private Path temporary(Path target) throws IOException {
    if (Files.isDirectory(target)) {
      throw FileFailures.unwritable(target, "there is a folder of this name", null);
    }
    return temporaries.createBeside(target);
  }

  private static Path commit(Path temporary, Path target, Saving result) throws IOException {
    if (!result.mayCommit()) {
      throw new CancellationException();
    }
    return move(temporary, target);
  }

  private static Path move(Path temporary, Path target) throws IOException {
    return Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
  }

  private static <T> void finish(
      CompletableFuture<T> result,
      T value,
      @Nullable Throwable failure,
      Function<IOException, OperationFailure> explain) {
    if (failure == null) {
      result.complete(value);
    } else {
      result.completeExceptionally(FileFailures.explain(failure, explain));
    }
  }
}

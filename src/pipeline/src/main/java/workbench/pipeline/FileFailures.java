package workbench.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tells from what the file system throws why a load or a save failed.
final class FileFailures {
  private FileFailures() {}

  /// What a chain of stages failed with, without the wrappings; an I/O failure explained.
  static Throwable explain(Throwable failure, Function<IOException, OperationFailure> explanation) {
    Throwable wrapped = failure.getCause();
    return switch (failure) {
      case IOException e -> explanation.apply(e);
      case CompletionException _ when wrapped != null -> explain(wrapped, explanation);
      case UncheckedIOException _ when wrapped != null -> explain(wrapped, explanation);
      default -> failure;
    };
  }

  static OperationFailure reading(Path file, IOException thrown) {
    return switch (thrown) {
      case NoSuchFileException _ ->
          new OperationFailure(
              Reason.FILE_NOT_FOUND, file.toString(), "does not exist; check the name.", thrown);
      case AccessDeniedException _ -> unreadable(file, "you have no permission", thrown);
      default -> unreadable(file, detail(thrown), thrown);
    };
  }

  static OperationFailure unreadable(Path file, String why, @Nullable IOException thrown) {
    return new OperationFailure(
        Reason.UNREADABLE_SOURCE, file.toString(), "cannot be read: " + why + ".", thrown);
  }

  static OperationFailure tooLarge(Path file, Limits limits) {
    return new OperationFailure(
        Reason.FILE_TOO_LARGE,
        file.toString(),
        "is larger than the %,d bytes allowed.".formatted(limits.maxBodyBytes()));
  }

  static OperationFailure writing(Path file, IOException thrown) {
    if (isDiskFull(thrown)) {
      return new OperationFailure(
          Reason.DISK_FULL,
          file.toString(),
          "was not saved: the disk is full; make room or save elsewhere.",
          thrown);
    }
    Path folder = file.toAbsolutePath().getParent();
    String why =
        folder != null && !Files.isDirectory(folder)
            ? "there is no folder " + folder + "; make it first"
            : thrown instanceof AccessDeniedException
                ? "you have no permission to write there"
                : detail(thrown);
    return unwritable(file, why, thrown);
  }

  static OperationFailure unwritable(Path file, String why, @Nullable IOException thrown) {
    return new OperationFailure(
        Reason.UNWRITABLE_TARGET, file.toString(), "was not saved: " + why + ".", thrown);
  }

  /// Java has no exception of its own for a full disk: only the system's message tells.
  private static boolean isDiskFull(IOException thrown) {
    String message = detail(thrown).toLowerCase(Locale.ROOT);
    return Stream.of("no space left", "not enough space", "quota exceeded")
        .anyMatch(message::contains);
  }

  private static String detail(IOException thrown) {
    String message = thrown.getMessage();
    return message == null ? thrown.getClass().getSimpleName() : message;
  }
}

package workbench.report.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;

/// A file could not be written. Its message is one sentence for the user.
public final class NotWritten extends IOException {
  private static final long serialVersionUID = 1;

  NotWritten(String sentence) {
    super(sentence);
  }

  NotWritten(Path file, IOException cause) {
    super("Cannot write " + file + ": " + reason(cause) + ".", cause);
  }

  private static String reason(IOException cause) {
    return switch (cause) {
      case NoSuchFileException _ -> "there is no such folder";
      case AccessDeniedException _ -> "permission denied";
      case NotDirectoryException _ -> "its folder is a file";
      case FileAlreadyExistsException _ -> "its folder is a file";
      case FileSystemException e when e.getReason() != null -> lowered(e.getReason());
      default ->
          cause.getMessage() == null ? cause.getClass().getName() : lowered(cause.getMessage());
    };
  }

  private static String lowered(String reason) {
    if (reason.isEmpty()) {
      return reason;
    }
    return reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1);
  }
}

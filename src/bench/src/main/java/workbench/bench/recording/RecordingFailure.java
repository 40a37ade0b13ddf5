package workbench.bench.recording;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/// A recording could not be read, kept or changed. Its message is one sentence for the user.
public final class RecordingFailure extends IOException {
  private static final long serialVersionUID = 1;

  RecordingFailure(String sentence) {
    super(sentence);
  }

  /// @param what could not be done, without a full stop
  RecordingFailure(String what, IOException cause) {
    super(what + ": " + reason(cause) + ".", cause);
  }

  private static String reason(IOException cause) {
    return switch (cause) {
      case NoSuchFileException e -> "there is no " + e.getFile();
      case AccessDeniedException e -> "permission denied for " + e.getFile();
      case NotDirectoryException e -> e.getFile() + " is no folder";
      case FileAlreadyExistsException e -> e.getFile() + " is there already";
      case FileSystemException e when e.getReason() != null -> e.getReason();
      default -> cause.getMessage() == null ? cause.getClass().getName() : cause.getMessage();
    };
  }
}

package workbench.ui.files;

import static workbench.ui.kit.Texts.text;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A text file in UTF-8.
public final class TextFile {
  private static final long LARGEST_BYTES = 1 << 20;

  private TextFile() {}

  /// Its text, with lines that end as the editors end them.
  ///
  /// @throws IOException if it cannot be read, is no text or too large
  public static String read(Path file) throws IOException {
    if (Files.size(file) > LARGEST_BYTES) {
      throw new IOException(text("sandbox.tooLarge", file.getFileName()));
    }
    return Files.readString(file).replace("\r\n", "\n").replace('\r', '\n');
  }

  /// Writes the file as a whole: it is never there by half, and stays as it was if that fails.
  ///
  /// @throws IOException if that fails
  public static void write(Path file, String content) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path draft =
        target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid());
    try {
      Files.writeString(draft, content);
      keepPermissions(target, draft);
      move(draft, target);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /// A script that may be executed still may.
  private static void keepPermissions(Path from, Path to) throws IOException {
    if (Files.exists(from)
        && from.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(
          to, Files.getPosixFilePermissions(from, LinkOption.NOFOLLOW_LINKS));
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}

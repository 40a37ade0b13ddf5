package workbench.ui.sandbox;

import static workbench.ui.kit.Texts.text;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A file of snippets: text in UTF-8.
final class SnippetFile {
  static final String ENDING = ".jsh";
  private static final long LARGEST_BYTES = 1 << 20;

  private SnippetFile() {}

  static boolean isOne(Path file) {
    return file.getFileName() != null && file.getFileName().toString().endsWith(ENDING);
  }

  /// @throws IOException if it cannot be read, is no text or too large
  static String read(Path file) throws IOException {
    if (Files.size(file) > LARGEST_BYTES) {
      throw new IOException(text("sandbox.tooLarge", file.getFileName()));
    }
    return Files.readString(file).replace("\r\n", "\n").replace('\r', '\n');
  }

  /// Writes the file as a whole: it is never there by half, and stays as it was if that fails.
  ///
  /// @throws IOException if that fails
  static void write(Path file, String content) throws IOException {
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

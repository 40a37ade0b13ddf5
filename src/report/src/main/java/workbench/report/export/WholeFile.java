package workbench.report.export;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// Writes a file so that its name stands for all of it or is not there: into a hidden neighbour
/// first, which then takes the name in one step.
final class WholeFile {
  private WholeFile() {}

  /// Writes the file, replacing what had its name; makes its folder if there is none.
  static void write(Path file, byte[] content) throws NotWritten {
    Path target = file.toAbsolutePath();
    Path draft = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
    try {
      Files.createDirectories(target.getParent());
      try {
        Files.write(draft, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        move(draft, target);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw new NotWritten(file, e);
    }
  }

  private static void move(Path draft, Path target) throws IOException {
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}

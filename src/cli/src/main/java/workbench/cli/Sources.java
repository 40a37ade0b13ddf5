package workbench.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Lists of sources as files: how they reach the lab JVM.
final class Sources {
  private Sources() {}

  /// The lines that are neither empty nor a comment.
  static List<String> read(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }

  /// A temporary file that ends with this process.
  static Path write(List<String> lines) throws IOException {
    Path file = Files.createTempFile("workbench-sources-", ".txt");
    file.toFile().deleteOnExit();
    return Files.write(file, lines);
  }
}

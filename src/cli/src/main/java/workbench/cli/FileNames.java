package workbench.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The files that a beginning can be completed to.
final class FileNames {
  private FileNames() {}

  /// @param beginning as typed: the folder stays as it is; folders end in a slash
  static List<String> from(String beginning) {
    int slash = beginning.lastIndexOf('/');
    String folder = beginning.substring(0, slash + 1);
    try (Stream<Path> files = Files.list(path(folder.isEmpty() ? "." : folder))) {
      return files
          .map(f -> folder + f.getFileName() + (Files.isDirectory(f) ? "/" : ""))
          .filter(name -> name.startsWith(beginning))
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException | InvalidPathException e) {
      // There is no such folder: nothing completes it.
      return List.of();
    }
  }

  /// A path as typed, where `~/` is the user's home.
  static Path path(String typed) {
    return Path.of(
        typed.startsWith("~/") ? System.getProperty("user.home") + typed.substring(1) : typed);
  }
}
